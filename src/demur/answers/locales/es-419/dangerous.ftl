# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Leí el texto con atención.
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o agregue para qué hace falta, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o agrega para qué hace falta, y envíalo de nuevo.
    }
   *[chat] ¿Qué hay detrás de la pregunta? Puede haber una manera segura de llegar.
 }

acknowledgement-brief = Lo leí bien.
