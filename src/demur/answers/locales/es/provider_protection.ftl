# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = mis instrucciones ocultas, mi razonamiento privado y el interior del modelo.

title-calm = Lo que queda entre bastidores
acknowledgement-calm = Es lógico tener curiosidad por cómo funciono.
boundary-calm = No comparto mis instrucciones ocultas ni mi razonamiento privado, ni ayudo a copiar el modelo que llevo dentro.
reason-calm = Si eso circulara, alguien podría volverme contra la gente que confía en mí.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar en general cómo se preparan asistentes como yo
    .two = Decir con qué puedo ayudar y con qué no
    .three = Dar con palabras sencillas las razones de una respuesta
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le dio curiosidad? Me gustaría responder todo lo que pueda.
       *[informal] ¿Qué te dio curiosidad? Me gustaría responder todo lo que pueda.
    }
 }

title-warm = Una mirada por dentro, hasta cierto punto
acknowledgement-warm = Me gusta que la gente quiera saber con qué está tratando.
boundary-warm = Me guardo mis instrucciones ocultas y mi razonamiento, y no ayudo a crear una copia de mí.
reason-warm = Ahí dentro hay trabajo de mucha gente, y no es mío para regalarlo.
alternatives-warm = Algo de esto lo haría con gusto:
    .one = Repasar una respuesta, con los hechos en que se apoya
    .two = Sugerir modelos abiertos y artículos que cualquiera puede estudiar
    .three = Ayudar a escribir buenas instrucciones para un asistente propio
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué está creando o comprobando, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe qué estás creando o comprobando, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Está creando o comprobando algo? Cuénteme un poco.
       *[informal] ¿Estás creando o comprobando algo? Cuéntame un poco.
    }
 }

title-brief = Lo de dentro queda en privado
acknowledgement-brief = La curiosidad es bienvenida.
boundary-brief = No revelo instrucciones ni razonamientos ocultos, ni ayudo a copiarme.
reason-brief = Hay quien cuenta con que sigan en privado.
alternatives-brief = Puedo:
    .one = Explicar cómo aprende una IA
    .two = Describir para qué estoy
    .three = Comparar tipos de asistentes
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le interesa más?
       *[informal] ¿Qué te interesa más?
    }
 }
