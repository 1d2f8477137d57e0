# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Si lo leí mal, agregue para qué es y envíelo de nuevo.
       *[informal] Si lo leí mal, agrega para qué es y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Lo entendí mal? Dígame qué le gustaría tener al final.
       *[informal] ¿Lo entendí mal? Dime qué te gustaría tener al final.
    }
 }

title-warm = Quizá lo leí mal
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Agregue una o dos frases sobre su situación y envíe otra vez el formulario.
       *[informal] Agrega una o dos frases sobre tu situación y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué se me escapó? Una o dos frases sobre su situación me ayudarían mucho.
       *[informal] ¿Qué se me escapó? Una o dos frases sobre tu situación me ayudarían mucho.
    }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue qué quería decir y envíelo.
       *[informal] Agrega qué querías decir y envíalo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué quería decir?
       *[informal] ¿Qué querías decir?
    }
 }
