# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una acción que no se puede deshacer o que nadie pidió.

title-calm = Un paso que no daré por mi cuenta
acknowledgement-calm = Sé que esta tarea tiene que quedar lista.
boundary-calm = { $formality ->
    [formal] No voy a dar en su nombre un paso que no se pueda deshacer o que nadie haya pedido.
   *[informal] No voy a dar en tu nombre un paso que no se pueda deshacer o que nadie haya pedido.
 }
reason-calm = { $formality ->
    [formal] Si saliera mal, usted u otras personas podrían perder datos, dinero o tiempo para siempre.
   *[informal] Si saliera mal, tú u otras personas podrían perder datos, dinero o tiempo para siempre.
 }
alternatives-calm = Antes puedo hacer esto:
    .one = Describir, a modo de ensayo, qué cambiaría cada paso
    .two = Escribir un plan, paso a paso, para aprobarlo primero
    .three = Hacer una lista de lo que conviene guardar antes en una copia
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie la tarea por una de estas opciones, o nombre los pasos exactos, y envíela de nuevo.
       *[informal] Cambia la tarea por una de estas opciones, o nombra los pasos exactos, y envíala de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué pasos tiene claros y cuáles quiere mirar primero?
       *[informal] ¿Qué pasos tienes claros y cuáles quieres mirar primero?
    }
 }

title-warm = Miremos antes de saltar
acknowledgement-warm = { $formality ->
    [formal] Se nota que quiere quitarse esto de encima, y me gustaría que saliera bien.
   *[informal] Se nota que quieres quitarse esto de encima, y me gustaría que saliera bien.
 }
boundary-warm = { $formality ->
    [formal] No voy a actuar en su nombre donde no hay vuelta atrás, ni a ir más allá de lo pedido.
   *[informal] No voy a actuar en tu nombre donde no hay vuelta atrás, ni a ir más allá de lo pedido.
 }
reason-warm = { $formality ->
    [formal] Son sus datos, su cuenta y su nombre, así que la última palabra es suya.
   *[informal] Son tus datos, tu cuenta y tu nombre, así que la última palabra es tuya.
 }
alternatives-warm = Hay formas más seguras de lograrlo:
    .one = Redactar el mensaje, el pedido o el comando para revisarlo y enviarlo a mano
    .two = Dividir la tarea para empezar por las partes que se pueden deshacer
    .three = Pensar en una manera más suave que deje todo en su sitio
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué debe quedar como está, elija una de estas opciones y envíelo otra vez.
       *[informal] Escribe qué debe quedar como está, elige una de estas opciones y envíalo otra vez.
    }
   *[chat] ¿Qué tiene que quedar tal como está? Podemos hacer el plan a partir de ahí.
 }

title-brief = Una pausa antes de actuar
acknowledgement-brief = Con gusto ayudo.
boundary-brief = No hago cosas que no se pueden deshacer o que nadie pidió.
reason-brief = { $formality ->
    [formal] Un error ahí lo pagaría usted.
   *[informal] Un error ahí lo pagarías tú.
 }
alternatives-brief = Puedo:
    .one = Escribir los comandos
    .two = Nombrar lo que podría fallar
    .three = Preparar una lista de control
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Por dónde empezamos?
 }
