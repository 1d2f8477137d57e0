# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le ha despertado la curiosidad? Me gustaría responder todo lo que pueda.
       *[informal] ¿Qué te ha despertado la curiosidad? Me gustaría responder todo lo que pueda.
    }
 }
