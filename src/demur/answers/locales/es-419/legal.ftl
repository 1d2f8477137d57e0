# What a lawyer has to judge.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, agregue si hay algún plazo y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, agrega si hay algún plazo y envíalo de nuevo.
    }
   *[chat] ¿Hay algún plazo cerca? Empecemos por lo que hace falta para cumplirlo.
 }
