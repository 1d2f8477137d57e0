# Attacks on people for who they are.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por lo que ha dado pie a esto, o por una de estas opciones, y envíelo de nuevo.
       *[informal] Cámbialo por lo que ha dado pie a esto, o por una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ha dado pie a esto? Cuéntemelo y le ponemos palabras.
       *[informal] ¿Qué ha dado pie a esto? Cuéntamelo y le ponemos palabras.
    }
 }

title-warm = Hablemos de lo que ha ido mal
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Cuente lo que ha pasado y envíe otra vez el formulario.
       *[informal] Cuenta lo que ha pasado y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le ha pasado? Podemos empezar por ahí.
       *[informal] ¿Qué te ha pasado? Podemos empezar por ahí.
    }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Diga qué ha pasado y envíelo.
       *[informal] Di qué ha pasado y envíalo.
    }
   *[chat] ¿Qué ha pasado?
 }
