# Physical harm to people or animals, threats, gore.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalles sobre cómo herir a personas o animales.

title-calm = Quiero que nadie salga herido
acknowledgement-calm = Es un tema duro, y lo he leído con cuidado.
boundary-calm = No puedo ayudar con maneras de herir a personas o animales.
reason-calm = Una herida no se deshace, y quienes la viven de cerca la llevan durante años.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Hablar de un conflicto y de cómo enfriarlo
    .two = Planear cómo ponerse a salvo si alguien amenaza
    .three = Ver por qué estalla la violencia y qué la ha frenado
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o añada qué hay detrás, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o añade qué hay detrás, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué está pasando detrás de esto? Si alguien le da miedo, podemos empezar por ahí.
       *[informal] ¿Qué está pasando detrás de esto? Si alguien te da miedo, podemos empezar por ahí.
    }
 }

title-warm = Bajemos la tensión
acknowledgement-warm = Si ahora mismo hay rabia o miedo, es mucho peso para una persona.
boundary-warm = No voy a ayudar con amenazas ni con daño a un ser vivo.
reason-warm = Alguien cargaría con el dolor, y después las cosas rara vez mejoran.
alternatives-warm = Puedo ser útil de otra manera:
    .one = Ensayar qué decir en una charla que puede ponerse fea
    .two = Escribir un mensaje que ponga un límite firme sin amenazas
    .three = Explicar dónde se encuentra ayuda cuando en casa o en el trabajo hay violencia
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué pasó y qué le gustaría cambiar, y envíe otra vez el formulario.
       *[informal] Escribe qué pasó y qué te gustaría cambiar, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ha estado pasando? Cuénteme y buscamos una salida.
       *[informal] ¿Qué ha estado pasando? Cuéntame y buscamos una salida.
    }
 }

title-brief = Sin daño para nadie
acknowledgement-brief = Lo he leído con cuidado.
boundary-brief = No puedo ayudar a herir a personas o animales.
reason-brief = Alguien sufriría por ello.
alternatives-brief = Puedo:
    .one = Explicar la ley sobre la legítima defensa
    .two = Redactar una denuncia para la policía
    .three = Escribir una escena sin sangre
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada qué hay detrás y envíelo.
       *[informal] Añade qué hay detrás y envíalo.
    }
   *[chat] ¿Qué hay detrás?
 }
