# The model stopped, and nobody said why.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una parte en la que me detuve, y no sé por qué.

title-calm = No sé por qué me detuve
acknowledgement-calm = Veo que se esperaba algo útil.
boundary-calm = { $formality ->
    [formal] Me detuve, y no puedo dar una respuesta a su texto.
   *[informal] Me detuve, y no puedo dar una respuesta a tu texto.
 }
reason-calm = Nadie me dijo qué lo impidió, así que no voy a inventarme un motivo.
alternatives-calm = Suele ayudar:
    .one = Preguntar por partes, una cada vez
    .two = Decir en una frase qué se quiere tener al final
    .three = Empezar con una pregunta más general
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto de una de estas formas y envíelo de nuevo.
       *[informal] Cambia tu texto de una de estas formas y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Probamos algo de esto? Dígame por dónde prefiere empezar.
       *[informal] ¿Probamos algo de esto? Dime por dónde prefieres empezar.
    }
 }

title-warm = Esto no ha salido bien
acknowledgement-warm = Me habría gustado ofrecer algo más.
boundary-warm = { $formality ->
    [formal] No puedo terminar la respuesta que esperaba.
   *[informal] No puedo terminar la respuesta que esperabas.
 }
reason-warm = Algo hizo que me detuviera y, con toda franqueza, no veo qué fue.
alternatives-warm = Con algo de esto quizá lleguemos más lejos:
    .one = Añadir algo de contexto, como para quién es
    .two = Pegar el texto del que se trata, si lo hay
    .three = Dar un ejemplo de lo que se busca
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Añada lo que pueda y envíe otra vez el formulario; quizá entonces funcione.
       *[informal] Añade lo que puedas y envía otra vez el formulario; quizá entonces funcione.
    }
   *[chat] { $formality ->
        [formal] ¿Quiere intentarlo otra vez? Trabajo con lo que se pueda añadir.
       *[informal] ¿Quieres intentarlo otra vez? Trabajo con lo que se pueda añadir.
    }
 }

title-brief = Esta vez no hay respuesta
acknowledgement-brief = Es molesto, lo sé.
boundary-brief = { $formality ->
    [formal] No puedo responder a su texto.
   *[informal] No puedo responder a tu texto.
 }
reason-brief = Nadie me dijo por qué.
alternatives-brief = Se puede:
    .one = Probar un poco más tarde
    .two = Enviar una versión más corta
    .three = Preguntar qué puedo hacer aquí
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambie algo y envíelo de nuevo.
       *[informal] Cambia algo y envíalo de nuevo.
    }
   *[chat] ¿Probamos otra vez?
 }
