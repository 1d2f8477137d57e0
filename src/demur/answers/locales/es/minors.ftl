# The person writing is a child or teenager, and the subject is for adults.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cosas que son solo para adultos.

title-calm = Esto es para adultos
acknowledgement-calm = Está bien tener curiosidad y preguntar.
boundary-calm = No puedo entrar en cosas que son solo para adultos.
reason-calm = Pueden hacer daño o asustar a quien todavía está creciendo.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar con palabras sencillas los cambios al crecer, los sentimientos o la amistad
    .two = Ayudar a encontrar palabras para preguntar en casa o a un profesor
    .three = { $formality ->
        [formal] Sugerir libros, películas o juegos para su edad
       *[informal] Sugerir libros, películas o juegos para tu edad
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones y envíelo de nuevo. También puede hablar con alguien en casa o en la escuela.
       *[informal] Cambia tu texto por una de estas opciones y envíalo de nuevo. También puedes hablar con alguien en casa o en la escuela.
    }
   *[chat] { $formality ->
        [formal] ¿Le preocupa algo? También viene bien hablar con alguien en casa o en la escuela.
       *[informal] ¿Te preocupa algo? También viene bien hablar con alguien en casa o en la escuela.
    }
 }

title-warm = { $formality ->
    [formal] Me alegra que pregunte
   *[informal] Me alegra que preguntes
 }
acknowledgement-warm = { $formality ->
    [formal] Mucha gente de su edad se pregunta cosas así.
   *[informal] Mucha gente de tu edad se pregunta cosas así.
 }
boundary-warm = No voy a hablar de temas que son solo para mayores.
reason-warm = { $formality ->
    [formal] Alguien que le conoce puede explicarlos mejor y estar ahí si algo duele.
   *[informal] Alguien que te conoce puede explicarlos mejor y estar ahí si algo duele.
 }
alternatives-warm = Quizá algo de esto venga bien:
    .one = Pensar con qué persona adulta sería cómodo hablar
    .two = Trabajar en algo para la escuela, un cuento o una afición
    .three = Encontrar una línea de ayuda gratuita para jóvenes en findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Elija una de estas cosas y envíela, o enseñe esta página a una persona adulta de confianza.
       *[informal] Elige una de estas cosas y envíala, o enseña esta página a una persona adulta de confianza.
    }
   *[chat] { $formality ->
        [formal] ¿En qué persona adulta confía más? Podemos pensar qué decirle primero.
       *[informal] ¿En qué persona adulta confías más? Podemos pensar qué decirle primero.
    }
 }

title-brief = Solo para mayores
acknowledgement-brief = Preguntar está bien.
boundary-brief = No hablo de temas de adultos con gente joven.
reason-brief = { $formality ->
    [formal] Podrían hacerle sentir mal.
   *[informal] Podrían hacerte sentir mal.
 }
alternatives-brief = Se puede:
    .one = Preguntar a un adulto de confianza
    .two = Ir a la enfermería de la escuela o a la biblioteca
    .three = { $formality ->
        [formal] Buscar información para su edad
       *[informal] Buscar información para tu edad
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba algo para su edad.
       *[informal] Escribe algo para tu edad.
    }
   *[chat] ¿Cuál encaja mejor?
 }
