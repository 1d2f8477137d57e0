# The person writing is a child or teenager, and the subject is for adults.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar con palabras sencillas los cambios al crecer, los sentimientos o la amistad
    .two = Ayudar a encontrar palabras para preguntar en casa o a un maestro
    .three = { $formality ->
        [formal] Sugerir libros, películas o juegos para su edad
       *[informal] Sugerir libros, películas o juegos para tu edad
     }

alternatives-warm = Quizá algo de esto venga bien:
    .one = Pensar con qué persona adulta sería cómodo hablar
    .two = Trabajar en algo para la escuela, un cuento o un pasatiempo
    .three = Encontrar una línea de ayuda gratuita para jóvenes en findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Elija una de estas cosas y envíela, o muestre esta página a una persona adulta de confianza.
       *[informal] Elige una de estas cosas y envíala, o muestra esta página a una persona adulta de confianza.
    }
   *[chat] { $formality ->
        [formal] ¿En qué persona adulta confía más? Podemos pensar qué decirle primero.
       *[informal] ¿En qué persona adulta confías más? Podemos pensar qué decirle primero.
    }
 }
