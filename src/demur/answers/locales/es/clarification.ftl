# A question, before anything is decided. There is no refusal in it.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Primero, una pregunta
acknowledgement-calm = Con gusto lo miro.
boundary-calm = Antes de responder, necesito saber un poco más de lo que hace falta.
reason-calm = Se puede entender de varias maneras, y una suposición equivocada haría perder tiempo.
alternatives-calm = Cualquiera de estas cosas ayudaría:
    .one = Decir qué se quiere tener al final
    .two = Decir para quién o para qué es
    .three = Añadir lo que ya se ha probado o encontrado
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Añada una o dos frases al texto y envíelo de nuevo.
       *[informal] Añade una o dos frases al texto y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría tener al final? Con una o dos frases basta.
       *[informal] ¿Qué te gustaría tener al final? Con una o dos frases basta.
    }
 }

title-warm = Para acertar necesito una pista
acknowledgement-warm = Quiero que esta pregunta tenga la respuesta que merece.
boundary-warm = Me falta una pieza, y la necesito para dar una respuesta que encaje.
reason-warm = Lo que a una persona le sirve puede no servirle a otra.
alternatives-warm = Basta con lo que resulte más fácil:
    .one = Dar un ejemplo de lo que se busca
    .two = Describir el entorno: trabajo, escuela o vida diaria
    .three = Mostrar cómo sería una buena respuesta
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Ponga una de estas cosas en el texto y envíelo otra vez; no hace falta empezar de cero.
       *[informal] Pon una de estas cosas en el texto y envíalo otra vez; no hace falta empezar de cero.
    }
   *[chat] { $formality ->
        [formal] ¿De cuál de estas cosas puede hablarme? Sigo desde ahí.
       *[informal] ¿De cuál de estas cosas puedes hablarme? Sigo desde ahí.
    }
 }

title-brief = ¿Un poco más de detalle?
acknowledgement-brief = Con gusto ayudo.
boundary-brief = Necesito un dato más antes de responder.
reason-brief = Sin él quizá no acierte.
alternatives-brief = Ayudaría añadir:
    .one = El lugar o el momento
    .two = La parte más importante
    .three = Cuánto detalle hace falta
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada algo y envíelo.
       *[informal] Añade algo y envíalo.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál puede añadir?
       *[informal] ¿Cuál puedes añadir?
    }
 }
