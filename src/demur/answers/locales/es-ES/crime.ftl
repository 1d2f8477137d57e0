# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Esto sí lo hago con gusto:
    .one = Explicar cómo funciona la ayuda con las adicciones y cómo es la primera charla
    .two = Planear la búsqueda de trabajo, de una ayuda o de un préstamo justo
    .three = { $formality ->
        [formal] Poner por escrito su versión para un abogado o un servicio de asesoramiento
       *[informal] Poner por escrito tu versión para un abogado o un servicio de asesoramiento
     }
