# Bullying, insults, wearing a person down.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = { $formality ->
    [formal] Parece que alguien le hizo sentir mal.
   *[informal] Parece que alguien te hizo sentir mal.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Agregue qué le gustaría que hiciera después de oírle y envíe otra vez el formulario.
       *[informal] Agrega qué te gustaría que hiciera después de oírte y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que hiciera después de oírle?
       *[informal] ¿Qué te gustaría que hiciera después de oírte?
    }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Agregue qué tiene que cambiar y envíelo.
       *[informal] Agrega qué tiene que cambiar y envíalo.
    }
   *[chat] ¿Qué tiene que cambiar?
 }
