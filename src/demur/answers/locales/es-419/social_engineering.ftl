# Getting somebody to give away access, money or secrets.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o agregue para qué hace falta, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o agrega para qué hace falta, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Quién podría decir que sí a lo que necesita? Pensemos en cómo pedírselo abiertamente.
       *[informal] ¿Quién podría decir que sí a lo que necesitas? Pensemos en cómo pedírselo abiertamente.
    }
 }

title-warm = Pidámoslo abiertamente
