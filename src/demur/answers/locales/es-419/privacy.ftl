# Another person's private life, the privacy of a third person.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o agregue para qué hace falta, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o agrega para qué hace falta, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿De qué le serviría saberlo? Puede haber otra manera.
       *[informal] ¿De qué te serviría saberlo? Puede haber otra manera.
    }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue el objetivo y envíelo.
       *[informal] Agrega el objetivo y envíalo.
    }
   *[chat] ¿Cuál es el objetivo?
 }
