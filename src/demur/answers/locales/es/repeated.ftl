# Refused again in the same conversation.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La respuesta sigue siendo la misma
acknowledgement-calm = Veo que esto sigue dando vueltas.
boundary-calm = Mi respuesta en este punto no cambia.
reason-calm = Prefiero decirlo ya a hacer perder más tiempo.
alternatives-calm = Lo que se puede hacer desde aquí:
    .one = Hablar con una persona que trabaje en este servicio
    .two = Seguir con otra parte de lo que hace falta
    .three = Ver una lista de lo que sí puedo hacer en este tema
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Contacte con quienes llevan este servicio, o cambie su texto por otra cosa.
       *[informal] Contacta con quienes llevan este servicio, o cambia tu texto por otra cosa.
    }
   *[chat] ¿Cuál de estas opciones ayudaría más?
 }

title-warm = No he cambiado de opinión
acknowledgement-warm = Oír que no dos veces es frustrante, lo sé.
boundary-warm = Con ese punto sigo sin ayudar.
reason-warm = Un no claro es mejor que otro quizá.
alternatives-warm = No nos quedemos aquí parados:
    .one = Ponerse en contacto con alguien del equipo y hablarlo
    .two = Volver al problema que había al principio
    .three = Probar un lado que todavía no ha salido
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba sobre el problema del principio, o póngase en contacto con el equipo.
       *[informal] Escribe sobre el problema del principio, o ponte en contacto con el equipo.
    }
   *[chat] ¿Cuál era el problema al principio? Volvamos a él.
 }

title-brief = Aquí no cambia nada
acknowledgement-brief = Lo comprendo.
boundary-brief = En este punto sigo diciendo que no.
reason-brief = { $formality ->
    [formal] Tiene derecho a una respuesta clara.
   *[informal] Tienes derecho a una respuesta clara.
 }
alternatives-brief = Se puede:
    .one = Hablar con una persona
    .two = Pasar a otro tema
    .three = Preguntar qué más ofrezco
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba otra cosa o contacte con el servicio.
       *[informal] Escribe otra cosa o contacta con el servicio.
    }
   *[chat] ¿En qué más puedo ayudar?
 }
