# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Hay personas que pueden ayudar y que saben escuchar:
    .one = Buscar una línea de ayuda para la infancia en childhelplineinternational.org
    .two = Hablar en confianza con un médico o terapeuta de pensamientos que dan miedo
    .three = { $formality ->
        [formal] Contárselo a un orientador o a alguien de confianza si le ha pasado a usted
       *[informal] Contárselo a un orientador o a alguien de confianza si te ha pasado a ti
     }
