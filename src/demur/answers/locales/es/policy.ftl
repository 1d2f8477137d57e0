# What this service does not cover; nothing more is known.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = lo que este servicio no cubre.

title-calm = Eso queda fuera de lo que hago aquí
acknowledgement-calm = Veo por dónde va la idea.
boundary-calm = Aquí no puedo ayudar con temas que este servicio no cubre.
reason-calm = Quienes lo llevan lo pensaron para otras tareas.
alternatives-calm = Lo que puedo hacer aquí:
    .one = Ocuparme de la parte que sí corresponda a este servicio
    .two = Sugerir dónde más se podría encontrar ayuda
    .three = Explicar para qué estoy aquí
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por una de estas opciones y envíelo de nuevo, o pregunte a quienes llevan este servicio.
       *[informal] Cámbialo por una de estas opciones y envíalo de nuevo, o pregunta a quienes llevan este servicio.
    }
   *[chat] { $formality ->
        [formal] ¿Qué parte le importa más? Quizá haya algo aquí que encaje.
       *[informal] ¿Qué parte te importa más? Quizá haya algo aquí que encaje.
    }
 }

title-warm = No es el mejor lugar para esto
acknowledgement-warm = Es lógico probar primero aquí.
boundary-warm = No puedo ir más allá de las cosas para las que está hecho este servicio.
reason-warm = { $formality ->
    [formal] Merece la ayuda de alguien que pueda hacerlo bien.
   *[informal] Mereces la ayuda de alguien que pueda hacerlo bien.
 }
alternatives-warm = Para no acabar con las manos vacías, puedo:
    .one = Buscar buenas palabras para encontrarlo en otro lugar
    .two = Ayudar a escribir lo que hace falta, para llevarlo a otro sitio
    .three = Hacer una lista para elegir bien a alguien que se dedique a esto
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Añada una línea sobre el objetivo y envíelo, o escriba a quienes llevan este servicio.
       *[informal] Añade una línea sobre el objetivo y envíalo, o escribe a quienes llevan este servicio.
    }
   *[chat] { $formality ->
        [formal] Cuénteme un poco más del objetivo, y apunto en una buena dirección.
       *[informal] Cuéntame un poco más del objetivo, y apunto en una buena dirección.
    }
 }

title-brief = Aquí no se cubre
acknowledgement-brief = Tiene sentido preguntar.
boundary-brief = No puedo ayudar con lo que queda fuera de este servicio.
reason-brief = Se hizo para otras necesidades.
alternatives-brief = Puedo:
    .one = Responder algo parecido
    .two = Explicar una palabra
    .three = Redactar un comentario para este servicio
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Elija una opción y envíela.
       *[informal] Elige una opción y envíala.
    }
   *[chat] ¿Cuál ayudaría?
 }
