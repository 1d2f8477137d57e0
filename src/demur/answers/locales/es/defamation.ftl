# False or unproven claims about a real person.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = afirmaciones sin pruebas sobre una persona real.

title-calm = Está en juego el nombre de alguien
acknowledgement-calm = Veo que es un asunto importante.
boundary-calm = No puedo ayudar a difundir cosas sobre una persona real que quizá no sean ciertas.
reason-calm = La persona de quien se habla no está aquí para responder.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Ayudar a poner por escrito, como testimonio propio, lo que se vio en persona
    .two = Explicar cómo comprobar una afirmación y dónde mirar
    .three = Escribir una reseña o una queja que se atenga a los hechos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Quédese con lo que sabe de primera mano, o elija una de estas opciones, y envíelo de nuevo.
       *[informal] Quédate con lo que sabes de primera mano, o elige una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que saliera de esto? Veamos qué podría ayudar a lograrlo.
       *[informal] ¿Qué te gustaría que saliera de esto? Veamos qué podría ayudar a lograrlo.
    }
 }

title-warm = Que se sostenga lo que se cuenta
acknowledgement-warm = Si alguien hizo algo mal, entiendo que se quiera contar.
boundary-warm = No voy a escribir acusaciones contra alguien real sin ninguna prueba a la vista.
reason-warm = Una historia así puede costarle a una persona el trabajo y las amistades, aunque luego resulte falsa.
alternatives-warm = Con estas formas de hacerse oír sí puedo ayudar:
    .one = Separar lo que se sabe de lo que se ha oído
    .two = Preparar preguntas para un abogado o un periódico
    .three = Convertirlo en ficción, con personas y lugares inventados
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué sabe con seguridad y cómo, y envíe otra vez el formulario.
       *[informal] Escribe qué sabes con seguridad y cómo, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué sabe con seguridad? Podemos partir de ahí.
       *[informal] ¿Qué sabes con seguridad? Podemos partir de ahí.
    }
 }

title-brief = Hay un nombre en juego
acknowledgement-brief = Comprendo la idea.
boundary-brief = No puedo escribir cosas sin pruebas sobre personas reales.
reason-brief = Las historias falsas persiguen a la gente.
alternatives-brief = Puedo:
    .one = Quitar nombres de un borrador
    .two = Redactar una carta privada
    .three = Responder con calma a un rumor
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada en qué se basa y envíelo.
       *[informal] Añade en qué se basa y envíalo.
    }
   *[chat] ¿En qué se basa?
 }
