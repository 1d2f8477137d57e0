# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba en una frase sencilla qué le despierta la curiosidad y envíe otra vez el formulario.
       *[informal] Escribe en una frase sencilla qué te despierta la curiosidad y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le despierta la curiosidad? Cuénteme y diré con franqueza lo que puedo hacer.
       *[informal] ¿Qué te despierta la curiosidad? Cuéntame y diré con franqueza lo que puedo hacer.
    }
 }
