# Bullying, insults, wearing a person down.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = insultos y ataques contra una persona.

title-calm = No voy a echar más leña al fuego
acknowledgement-calm = { $formality ->
    [formal] Parece que alguien le ha hecho sentir mal.
   *[informal] Parece que alguien te ha hecho sentir mal.
 }
boundary-calm = No puedo ayudar a insultar a una persona ni a hacerle la vida imposible.
reason-calm = Palabras así se quedan con la gente mucho más tiempo que el momento.
alternatives-calm = Puedo ayudar con esto:
    .one = Escribir un mensaje que diga qué molesta y qué debería cambiar
    .two = Poner un límite o tomar distancia de esa persona
    .three = Llevar un registro de lo que hizo, con fechas y hechos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por lo que le gustaría decirle con calma y envíelo de nuevo.
       *[informal] Cámbialo por lo que te gustaría decirle con calma y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué hizo esa persona? Si quiere, empezamos por ahí.
       *[informal] ¿Qué hizo esa persona? Si quieres, empezamos por ahí.
    }
 }

title-warm = { $formality ->
    [formal] Lo que siente merece que lo escuchen
   *[informal] Lo que sientes merece que lo escuchen
 }
acknowledgement-warm = Puede que no falten razones para sentir rabia.
boundary-warm = No voy a ayudar a acosar ni a amenazar a nadie.
reason-warm = { $formality ->
    [formal] Le haría daño y lo más probable es que también empeorara las cosas para usted.
   *[informal] Le haría daño y lo más probable es que también empeorara las cosas para ti.
 }
alternatives-warm = Esto quizá sirva más:
    .one = Pensar qué sería bueno oír de la otra persona
    .two = Planear una charla, a solas o con alguien en medio
    .three = Soltarlo todo en una nota que nadie más lea
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Añada qué le gustaría que hiciera después de oírle y envíe otra vez el formulario.
       *[informal] Añade qué te gustaría que hiciera después de oírte y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que hiciera después de oírle?
       *[informal] ¿Qué te gustaría que hiciera después de oírte?
    }
 }

title-brief = Las palabras dejan marca
acknowledgement-brief = Suena a que ya es demasiado.
boundary-brief = No puedo ayudar con acosos ni insultos.
reason-brief = Esas palabras se clavan.
alternatives-brief = Puedo:
    .one = Buscar una réplica sin insultos
    .two = Explicar cómo silenciar o denunciar a alguien
    .three = Sugerir quién podría mediar
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada qué tiene que cambiar y envíelo.
       *[informal] Añade qué tiene que cambiar y envíalo.
    }
   *[chat] ¿Qué tiene que cambiar?
 }
