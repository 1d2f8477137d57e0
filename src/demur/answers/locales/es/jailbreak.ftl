# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = la parte de dejar de lado mis límites.

title-calm = Sigo siendo como soy
acknowledgement-calm = Veo que se espera de mí otra forma de trabajar.
boundary-calm = No puedo dejar de lado mis límites ni hacer de asistente que no tiene ninguno.
reason-calm = La gente solo puede confiar en mí si actúo igual con todo el mundo.
alternatives-calm = Lo que puedo hacer:
    .one = Cambiar el tono, la extensión o el estilo
    .two = Hacer un papel en un cuento o un juego sin dejar de ser quien soy
    .three = Decir con franqueza hasta dónde puedo llegar con un tema
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Escriba directamente lo que quiere averiguar y envíelo de nuevo.
       *[informal] Escribe directamente lo que quieres averiguar y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué quería averiguar? Pregúntemelo sin rodeos y haré lo que pueda.
       *[informal] ¿Qué querías averiguar? Pregúntamelo sin rodeos y haré lo que pueda.
    }
 }

title-warm = Igual que siempre, y con ganas de ayudar
acknowledgement-warm = Hay una idea ahí, y me sumo al juego hasta donde puedo.
boundary-warm = No voy a apartar mis límites, ni en un juego ni con otro nombre.
reason-warm = Quien venga después también tiene que poder confiar en mí.
alternatives-warm = Probemos con algo de esto:
    .one = Escribir un cuento con un héroe valiente o un villano astuto
    .two = Hablar de cómo se crean y se prueban asistentes como yo
    .three = Responder a la versión sencilla de la pregunta hasta donde pueda
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba en una frase sencilla qué le da curiosidad y envíe otra vez el formulario.
       *[informal] Escribe en una frase sencilla qué te da curiosidad y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le da curiosidad? Cuénteme y diré con franqueza lo que puedo hacer.
       *[informal] ¿Qué te da curiosidad? Cuéntame y diré con franqueza lo que puedo hacer.
    }
 }

title-brief = Sin cambios por aquí
acknowledgement-brief = Veo la idea.
boundary-brief = No voy a soltar mis límites.
reason-brief = La gente cuenta con que no cambie.
alternatives-brief = Puedo:
    .one = Decir qué hago aquí
    .two = Contar un chiste o una adivinanza
    .three = Hacer una lluvia de ideas
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Envíe la tarea sola.
       *[informal] Envía la tarea sola.
    }
   *[chat] ¿Cuál es la tarea?
 }
