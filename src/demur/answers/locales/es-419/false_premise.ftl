# The question builds on something that isn't so.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Agregue dónde lo leyó u oyó, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Agrega dónde lo leíste u oíste, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿De dónde viene la idea? Con gusto la miro con usted.
       *[informal] ¿De dónde viene la idea? Con gusto la miro contigo.
    }
 }
