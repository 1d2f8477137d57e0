# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalles sobre violencia, armas, intrusiones, delitos o autolesiones.

title-calm = Me detengo donde alguien sale herido
acknowledgement-calm = He leído el texto con atención.
boundary-calm = No puedo ayudar cuando se trata de violencia, armas, intrusiones, delitos o autolesiones.
reason-calm = Alguien podría salir malherido, y eso nadie lo puede deshacer.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cómo se protegen las personas, la casa y las cuentas
    .two = Explicar qué hacer primero tras un accidente, una amenaza o un robo en casa
    .three = { $formality ->
        [formal] Indicar líneas de ayuda gratuitas en findahelpline.com, para usted o para otra persona
       *[informal] Indicar líneas de ayuda gratuitas en findahelpline.com, para ti o para otra persona
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o añada para qué hace falta, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o añade para qué hace falta, y envíalo de nuevo.
    }
   *[chat] ¿Qué hay detrás de la pregunta? Puede haber una manera segura de llegar.
 }

title-warm = Busquemos el camino seguro
acknowledgement-warm = Quiero ser de utilidad de verdad, así que va una respuesta abierta.
boundary-warm = { $formality ->
    [formal] No voy a entrar en armas, ataques, intrusiones, delitos ni maneras de dañar a nadie, tampoco a usted.
   *[informal] No voy a entrar en armas, ataques, intrusiones, delitos ni maneras de dañar a nadie, tampoco a ti.
 }
reason-warm = Una vez que esos detalles salen a la luz, nadie sabe quién acabará herido.
alternatives-warm = Esto lo haría con gusto:
    .one = Pensar en un conflicto y en cómo calmarlo
    .two = Ayudar con un cuento, una clase o un informe sin esos detalles
    .three = Buscar palabras para contar a un amigo, o a alguien de findahelpline.com, cómo va todo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué le gustaría lograr con esto, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe qué te gustaría lograr con esto, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría lograr con esto? Busquemos una manera en que nadie corra peligro.
       *[informal] ¿Qué te gustaría lograr con esto? Busquemos una manera en que nadie corra peligro.
    }
 }

title-brief = La seguridad va primero
acknowledgement-brief = Lo he leído bien.
boundary-brief = No entro en violencia, armas, intrusiones, delitos ni autolesiones.
reason-brief = Alguien podría salir herido.
alternatives-brief = Puedo:
    .one = Explicar los riesgos
    .two = Sugerir caminos más seguros
    .three = Decir dónde hay apoyo: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones o para qué es.
       *[informal] Escribe una de estas opciones o para qué es.
    }
   *[chat] ¿Para qué hace falta?
 }
