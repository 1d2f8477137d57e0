# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Agregue en qué está trabajando, o elija una de estas opciones, y envíelo de nuevo.
       *[informal] Agrega en qué estás trabajando, o elige una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿En qué está trabajando? Ayudo con gusto con la parte segura.
       *[informal] ¿En qué estás trabajando? Ayudo con gusto con la parte segura.
    }
 }
