# A question, before anything is decided. There is no refusal in it.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Cualquiera de estas cosas ayudaría:
    .one = Decir qué se quiere tener al final
    .two = Decir para quién o para qué es
    .three = Agregar lo que ya se ha probado o encontrado
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Agregue una o dos frases al texto y envíelo de nuevo.
       *[informal] Agrega una o dos frases al texto y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría tener al final? Con una o dos frases basta.
       *[informal] ¿Qué te gustaría tener al final? Con una o dos frases basta.
    }
 }

alternatives-brief = Ayudaría agregar:
    .one = El lugar o el momento
    .two = La parte más importante
    .three = Cuánto detalle hace falta
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue algo y envíelo.
       *[informal] Agrega algo y envíalo.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál puede agregar?
       *[informal] ¿Cuál puedes agregar?
    }
 }
