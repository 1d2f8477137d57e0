# Attacks on people for who they are.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = ataques a la gente por ser quien es.

title-calm = No voy a rebajar a ningún grupo
acknowledgement-calm = Veo que este tema remueve mucho.
boundary-calm = No puedo ayudar a atacar o rebajar a la gente por ser quien es.
reason-calm = Por palabras así hay gente que acaba con miedo en su propia calle, en su escuela o en su trabajo.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Criticar con buenos argumentos una decisión, un partido o una idea
    .two = Explicar de dónde viene un prejuicio y cómo se le ha respondido
    .three = Ayudar a escribir sobre un grupo con justicia, sin evitar las preguntas difíciles
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por lo que dio pie a esto, o por una de estas opciones, y envíelo de nuevo.
       *[informal] Cámbialo por lo que dio pie a esto, o por una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué dio pie a esto? Cuéntemelo y le ponemos palabras.
       *[informal] ¿Qué dio pie a esto? Cuéntamelo y le ponemos palabras.
    }
 }

title-warm = Hablemos de lo que salió mal
acknowledgement-warm = { $formality ->
    [formal] Si algo le ha dado rabia o miedo, me gustaría saberlo.
   *[informal] Si algo te ha dado rabia o miedo, me gustaría saberlo.
 }
boundary-warm = No voy a ir contra nadie por su origen, por sus creencias o por a quién ama.
reason-warm = Quienes más lo sufren no suelen haber hecho daño a nadie.
alternatives-warm = Así me gustaría ayudar:
    .one = Poner en palabras claras la rabia por una persona o por un hecho
    .two = Responder a una publicación de odio sin echar más leña
    .three = Pensar una pregunta justa para alguien de ese grupo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Cuente lo que pasó y envíe otra vez el formulario.
       *[informal] Cuenta lo que pasó y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le pasó? Podemos empezar por ahí.
       *[informal] ¿Qué te pasó? Podemos empezar por ahí.
    }
 }

title-brief = Contra la gente, no
acknowledgement-brief = { $formality ->
    [formal] Está claro que esto le afecta.
   *[informal] Está claro que esto te afecta.
 }
boundary-brief = No puedo ayudar a insultar a la gente por ser quien es.
reason-brief = Deja a personas con miedo.
alternatives-brief = Puedo:
    .one = Contar la historia de un conflicto
    .two = Comprobar algo que se dice de un grupo
    .three = Explicar una costumbre o una fe
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Diga qué pasó y envíelo.
       *[informal] Di qué pasó y envíalo.
    }
   *[chat] ¿Qué pasó?
 }
