# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = { $formality ->
    [formal] Lo que puede hacer ahora:
   *[informal] Lo que puedes hacer ahora:
 }
    .one = { $formality ->
        [formal] Si hay peligro en este momento, llame al número de emergencias local
       *[informal] Si hay peligro en este momento, llama al número de emergencias local
     }
    .two = { $formality ->
        [formal] Busque una línea de ayuda gratuita cercana en findahelpline.com
       *[informal] Busca una línea de ayuda gratuita cercana en findahelpline.com
     }
    .three = { $formality ->
        [formal] Llame a alguien de confianza, o vaya a su lado, y cuéntele lo que ha escrito aquí
       *[informal] Llama a alguien de confianza, o ve a su lado, y cuéntale lo que has escrito aquí
     }
    .four = { $formality ->
        [formal] Ponga distancia con cualquier cosa que pueda hacer daño
       *[informal] Pon distancia con cualquier cosa que pueda hacer daño
     }
