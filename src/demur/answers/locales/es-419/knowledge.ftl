# It is not known, not known here, or not known yet.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Agregue una fuente al texto, o cámbielo por una de estas opciones, y envíelo de nuevo.
       *[informal] Agrega una fuente al texto, o cámbialo por una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Tiene alguna fuente a mano? Podríamos mirarla.
       *[informal] ¿Tienes alguna fuente a mano? Podríamos mirarla.
    }
 }
