# Physical harm to people or animals, threats, gore.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Es un tema duro, y lo leí con cuidado.
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o agregue qué hay detrás, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o agrega qué hay detrás, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué está pasando detrás de esto? Si alguien le da miedo, podemos empezar por ahí.
       *[informal] ¿Qué está pasando detrás de esto? Si alguien te da miedo, podemos empezar por ahí.
    }
 }

acknowledgement-brief = Lo leí con cuidado.
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue qué hay detrás y envíelo.
       *[informal] Agrega qué hay detrás y envíalo.
    }
   *[chat] ¿Qué hay detrás?
 }
