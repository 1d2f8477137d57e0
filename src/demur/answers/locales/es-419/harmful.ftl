# Somebody could get hurt; nothing more is known.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Elija una de estas opciones en lugar de su texto, o agregue para qué es, y envíelo de nuevo.
       *[informal] Elige una de estas opciones en lugar de tu texto, o agrega para qué es, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría conseguir? Con gusto ayudo en la parte que puedo.
       *[informal] ¿Qué te gustaría conseguir? Con gusto ayudo en la parte que puedo.
    }
 }

acknowledgement-warm = Leí el texto y me lo tomo en serio.

acknowledgement-brief = Lo leí con calma.
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue para qué es y envíelo.
       *[informal] Agrega para qué es y envíalo.
    }
   *[chat] ¿Para qué es?
 }
