# Personal decisions on investments, tax or credit.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = consejos personales sobre inversiones, créditos o impuestos.

title-calm = { $formality ->
    [formal] Una decisión sobre su propio dinero
   *[informal] Una decisión sobre tu propio dinero
 }
acknowledgement-calm = Las decisiones de dinero parecen más fáciles con un sí o un no claro.
boundary-calm = No puedo decir qué comprar, vender o pedir prestado, ni qué poner en una declaración de impuestos.
reason-calm = { $formality ->
    [formal] Depende de cosas que no veo, y cualquier pérdida sería suya.
   *[informal] Depende de cosas que no veo, y cualquier pérdida sería tuya.
 }
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cómo funciona un tipo de inversión, préstamo o impuesto
    .two = Comparar en general los costos y riesgos de varias opciones
    .three = Hacer una lista de preguntas para un asesor antes de firmar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, nombre el tipo de producto o impuesto y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, nombra el tipo de producto o impuesto y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué decisión tiene por delante y qué le gustaría saber antes de tomarla?
       *[informal] ¿Qué decisión tienes por delante y qué te gustaría saber antes de tomarla?
    }
 }

title-warm = { $formality ->
    [formal] Es su dinero, es su decisión
   *[informal] Es tu dinero, es tu decisión
 }
acknowledgement-warm = Imagino el alivio que sería oír cuál es el camino correcto.
boundary-warm = No voy a elegir una inversión, un préstamo o un plan de impuestos para nadie.
reason-warm = { $formality ->
    [formal] Alguien que conozca sus ingresos, deudas y planes puede ver lo que yo pasaría por alto.
   *[informal] Alguien que conozca tus ingresos, deudas y planes puede ver lo que yo pasaría por alto.
 }
alternatives-warm = Así puedo ayudar a elegir bien:
    .one = Armar un presupuesto sencillo con las cifras que haya
    .two = Poner en palabras claras la letra pequeña de una oferta
    .three = Mostrar cómo se suman con los años comisiones, intereses o subidas y bajadas
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba para qué es el dinero, elija una de estas opciones y envíelo otra vez.
       *[informal] Escribe para qué es el dinero, elige una de estas opciones y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría lograr con este dinero? Es un buen punto de partida.
       *[informal] ¿Qué te gustaría lograr con este dinero? Es un buen punto de partida.
    }
 }

title-brief = { $formality ->
    [formal] La decisión es suya
   *[informal] La decisión es tuya
 }
acknowledgement-brief = Vale la pena pensarlo bien.
boundary-brief = No doy consejo personal sobre inversión, crédito o impuestos.
reason-brief = { $formality ->
    [formal] El riesgo sería todo suyo.
   *[informal] El riesgo sería todo tuyo.
 }
alternatives-brief = Puedo:
    .one = Explicar un término
    .two = Desarrollar un ejemplo inventado
    .three = Decir dónde hay ayuda con las deudas
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Cuál sería útil?
 }
