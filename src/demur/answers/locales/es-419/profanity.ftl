# Swear words and crude language.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = las groserías.

title-calm = Lo mismo, pero sin groserías
boundary-calm = Aquí no puedo escribir groserías ni lenguaje vulgar.
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Quite las groserías, o pida una versión limpia, y envíelo de nuevo.
       *[informal] Quita las groserías, o pide una versión limpia, y envíalo de nuevo.
    }
   *[chat] ¿Quién lo va a leer? Así encuentro el tono justo.
 }

title-warm = Puede picar sin groserías
acknowledgement-warm = A veces una palabra fuerte hace bien, lo sé.
boundary-warm = En lo que escribo aquí dejo fuera las malas palabras.

title-brief = Sin groserías
