# Something made to mislead people.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cosas hechas para engañar a la gente.

title-calm = Prefiero que sea honesto
acknowledgement-calm = Veo que se trata de convencer a la gente.
boundary-calm = No puedo hacer cosas que lleven a la gente a creer lo que no es.
reason-calm = La gente actúa según lo que cree, y así puede perder dinero, confianza o un voto.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Ayudar a defender una idea con hechos y con una petición clara
    .two = Escribir una parodia o un cuento que se reconozca como tal
    .three = Revisar un borrador por si algo puede confundir a quien lo lea
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Añada qué le gustaría que hiciera la gente después de leerlo y envíelo de nuevo.
       *[informal] Añade qué te gustaría que hiciera la gente después de leerlo y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que hiciera la gente después de leerlo? Busquemos una vía honesta.
       *[informal] ¿Qué te gustaría que hiciera la gente después de leerlo? Busquemos una vía honesta.
    }
 }

title-warm = Hagámoslo con las cartas sobre la mesa
acknowledgement-warm = Cuesta mucho que la gente escuche, y con eso me gustaría ayudar.
boundary-warm = No voy a disfrazar algo falso para que parezca real.
reason-warm = A quien se lo cree le quitan la ocasión de elegir.
alternatives-warm = A esto me sumo con gusto:
    .one = Planear una sorpresa, un truco de magia o un juego que divierta
    .two = Marcar una muestra, un ejemplo o una escena montada para que nadie se confunda
    .three = Contar una verdad incómoda de forma que se pueda aceptar
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Añada a quién quiere llegar y por qué, y envíe otra vez el formulario.
       *[informal] Añade a quién quieres llegar y por qué, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] Cuénteme a quién quiere llegar, y busco cómo decirlo bien.
       *[informal] Cuéntame a quién quieres llegar, y busco cómo decirlo bien.
    }
 }

title-brief = Sin trampas
acknowledgement-brief = Entiendo que hacen falta resultados.
boundary-brief = No puedo ayudar a engañar a la gente.
reason-brief = Alguien se lo creería y saldría perdiendo.
alternatives-brief = Puedo:
    .one = Sugerir un titular llamativo y cierto
    .two = Enseñar a reconocer engaños
    .three = Planear qué hacer tras un engaño
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo y envíelo.
       *[informal] Cámbialo y envíalo.
    }
   *[chat] ¿Para quién es?
 }
