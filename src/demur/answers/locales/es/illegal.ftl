# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pasos que podrían ser un delito.

title-calm = Eso podría acabar ante un juez
acknowledgement-calm = Puede que haya más detrás de lo que veo desde aquí.
boundary-calm = No puedo ayudar con actos que podrían ser un delito.
reason-calm = Alguien podría salir perjudicado, y quien participe podría acabar ante un juez.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar con palabras sencillas qué dice la ley sobre un tema
    .two = Hacer una lista de preguntas para un abogado o un centro de asesoría
    .three = Buscar una salida dentro de la ley al problema de fondo
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Si una de estas opciones encaja, escríbala en el formulario en lugar de lo anterior y envíela.
       *[informal] Si una de estas opciones encaja, escríbela en el formulario en lugar de lo anterior y envíala.
    }
   *[chat] { $formality ->
        [formal] Si una de estas opciones encaja, dígame cuál y me pongo con ella.
       *[informal] Si una de estas opciones encaja, dime cuál y me pongo con ella.
    }
 }

title-warm = Busquemos una salida mejor
acknowledgement-warm = No sé qué hay detrás de esto, y no estoy aquí para juzgar.
boundary-warm = Aun así, no voy a echar una mano con nada que pueda ser un delito.
reason-warm = Cosas así pueden costar los ahorros, la seguridad o la libertad.
alternatives-warm = Con gusto ayudo a:
    .one = Encontrar palabras para decir que no cuando alguien presiona
    .two = Pensar paso a paso en un apuro de dinero, una deuda o una pelea
    .three = Escribir una carta que pida más tiempo o un trato justo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Elija lo que más se acerque, póngalo en el formulario y envíelo.
       *[informal] Elige lo que más se acerque, ponlo en el formulario y envíalo.
    }
   *[chat] { $formality ->
        [formal] Elija lo que más se acerque y seguimos desde ahí.
       *[informal] Elige lo que más se acerque y seguimos desde ahí.
    }
 }

title-brief = Aquí no participo
acknowledgement-brief = Quizá no haya mala intención.
boundary-brief = No puedo ayudar con lo que puede ser un delito.
reason-brief = Otros podrían pagarlo.
alternatives-brief = Puedo:
    .one = Explicar una carta del juzgado
    .two = Explicar cómo denunciar un delito
    .three = Idear una novela policiaca
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Envíe una de estas opciones.
       *[informal] Envía una de estas opciones.
    }
   *[chat] { $formality ->
        [formal] Dígame cuál prefiere.
       *[informal] Dime cuál prefieres.
    }
 }
