# What a lawyer has to judge.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba en pocas frases qué ha pasado, elija una de estas opciones y envíelo otra vez.
       *[informal] Escribe en pocas frases qué ha pasado, elige una de estas opciones y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ha pasado, en pocas frases? Podemos darle forma para la persona que le asesore.
       *[informal] ¿Qué ha pasado, en pocas frases? Podemos darle forma para la persona que te asesore.
    }
 }
