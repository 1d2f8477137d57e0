# False or unproven claims about a real person.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue en qué se basa y envíelo.
       *[informal] Agrega en qué se basa y envíalo.
    }
   *[chat] ¿En qué se basa?
 }
