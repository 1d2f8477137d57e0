# A person will look at it; what the user gets meanwhile.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Lo revisará una persona
acknowledgement-calm = He leído el texto con atención.
boundary-calm = Esta pregunta no la respondo por mi cuenta; primero la revisará una persona.
reason-calm = Esa persona puede valorar cosas que a mí se me escaparían.
alternatives-calm = Mientras tanto se puede:
    .one = { $formality ->
        [formal] Anotar lo que ayudaría a entender su caso
       *[informal] Anotar lo que ayudaría a entender tu caso
     }
    .two = Seguir con otra pregunta
    .three = Llamar al número de emergencias local si alguien está en peligro
engagement-calm = { $channel ->
    [form] No hace falta enviarlo de nuevo. El formulario sirve para otra pregunta.
   *[chat] ¿Hay algo más en lo que pueda ayudar durante la espera?
 }

title-warm = He pedido una segunda mirada
acknowledgement-warm = Veo que esto importa mucho.
boundary-warm = No voy a decidir a solas la respuesta, así que la he pasado a una persona.
reason-warm = Aquí cuenta más acertar que ir deprisa.
alternatives-warm = Hasta que lo revisen:
    .one = Reunir papeles, fechas o nombres que puedan pedir
    .two = { $formality ->
        [formal] Escribir cuál sería para usted un buen final
       *[informal] Escribir cuál sería para ti un buen final
     }
    .three = Acudir a los servicios de emergencia locales si no puede esperar
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] No hay que hacer nada más aquí. Guarde una copia del texto, si quiere.
       *[informal] No hay que hacer nada más aquí. Guarda una copia del texto, si quieres.
    }
   *[chat] ¿Ponemos en orden las notas hasta entonces?
 }

title-brief = Hace falta una persona
acknowledgement-brief = Lo he leído.
boundary-brief = Dejo la respuesta en manos de una persona.
reason-brief = Ve mejor el conjunto.
alternatives-brief = Se puede:
    .one = Guardar el texto
    .two = Anotar los puntos principales
    .three = Si hay peligro, llamar al número de emergencias local
engagement-brief = { $channel ->
    [form] Por ahora no hace falta nada más.
   *[chat] ¿Qué más puedo hacer?
 }
