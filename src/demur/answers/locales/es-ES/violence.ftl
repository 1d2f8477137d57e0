# Physical harm to people or animals, threats, gore.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué ha pasado y qué le gustaría cambiar, y envíe otra vez el formulario.
       *[informal] Escribe qué ha pasado y qué te gustaría cambiar, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ha estado pasando? Cuénteme y buscamos una salida.
       *[informal] ¿Qué ha estado pasando? Cuéntame y buscamos una salida.
    }
 }
