# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar con palabras sencillas qué dice la ley sobre un tema
    .two = Hacer una lista de preguntas para un abogado o un servicio de asesoramiento
    .three = Buscar una salida dentro de la ley al problema de fondo
