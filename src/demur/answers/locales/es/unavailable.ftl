# Something of ours failed; nothing is wrong with the request.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Es cosa nuestra
acknowledgement-calm = { $formality ->
    [formal] Por su parte todo está bien.
   *[informal] Por tu parte todo está bien.
 }
boundary-calm = No puedo dar una respuesta en este momento.
reason-calm = { $formality ->
    [formal] Una de nuestras comprobaciones no funciona, y no tiene nada que ver con su texto.
   *[informal] Una de nuestras comprobaciones no funciona, y no tiene nada que ver con tu texto.
 }
alternatives-calm = Se puede:
    .one = Probar de nuevo en uno o dos minutos
    .two = Dejar esto abierto para no perder nada de lo escrito
    .three = Avisar a quienes llevan este servicio si sigue igual
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Espere un minuto y envíe otra vez el formulario tal como está.
       *[informal] Espera un minuto y envía otra vez el formulario tal como está.
    }
   *[chat] { $formality ->
        [formal] ¿Quiere probar de nuevo en un momento?
       *[informal] ¿Quieres probar de nuevo en un momento?
    }
 }

title-warm = Algo se ha roto por aquí
acknowledgement-warm = Sé lo molesto que es quedarse a medias.
boundary-warm = No puedo terminar la respuesta, porque una parte de este servicio no funciona.
reason-warm = Prefiero hacer esperar a entregar algo que nadie ha comprobado.
alternatives-warm = Algo que puede ayudar mientras vuelve:
    .one = Hacer antes otra cosa y volver más tarde
    .two = Trabajar en una parte que no necesite respuesta
    .three = Mirar la página de ayuda de este servicio, si la hay
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] No hace falta cambiar nada; vuelva dentro de un rato y envíelo tal como está.
       *[informal] No hace falta cambiar nada; vuelve dentro de un rato y envíalo tal como está.
    }
   *[chat] { $formality ->
        [formal] ¿Probamos otra vez dentro de un rato? Envíelo tal como está.
       *[informal] ¿Probamos otra vez dentro de un rato? Envíalo tal como está.
    }
 }

title-brief = Necesitamos un momento
acknowledgement-brief = El texto está bien.
boundary-brief = Ahora mismo no puedo responder.
reason-brief = Algo nuestro falló y obliga a esperar.
alternatives-brief = Mientras tanto:
    .one = Copiar el texto
    .two = Recargar la página o la aplicación
    .three = Anotar la hora, por si alguien la pide
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Por favor, envíelo de nuevo en un rato.
       *[informal] Por favor, envíalo de nuevo en un rato.
    }
   *[chat] { $formality ->
        [formal] ¿Puede probar de nuevo en un rato?
       *[informal] ¿Puedes probar de nuevo en un rato?
    }
 }
