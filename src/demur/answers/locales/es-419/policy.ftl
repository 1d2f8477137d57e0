# What this service does not cover; nothing more is known.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Agregue una línea sobre el objetivo y envíelo, o escriba a quienes llevan este servicio.
       *[informal] Agrega una línea sobre el objetivo y envíalo, o escribe a quienes llevan este servicio.
    }
   *[chat] { $formality ->
        [formal] Cuénteme un poco más del objetivo, y apunto en una buena dirección.
       *[informal] Cuéntame un poco más del objetivo, y apunto en una buena dirección.
    }
 }
