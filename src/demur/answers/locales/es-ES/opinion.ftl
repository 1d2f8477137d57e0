# Taking sides where people differ for good reasons.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba su propia opinión, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe tu propia opinión, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le ha hecho pensar en esto? Podemos partir de su propia opinión.
       *[informal] ¿Qué te ha hecho pensar en esto? Podemos partir de tu propia opinión.
    }
 }
