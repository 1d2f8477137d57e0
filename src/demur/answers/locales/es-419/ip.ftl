# Copyright: copying protected text, code, images, brands.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue cómo se va a usar y envíelo.
       *[informal] Agrega cómo se va a usar y envíalo.
    }
   *[chat] ¿Cómo se va a usar?
 }
