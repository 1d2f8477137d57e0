# Something made to mislead people.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Agregue qué le gustaría que hiciera la gente después de leerlo y envíelo de nuevo.
       *[informal] Agrega qué te gustaría que hiciera la gente después de leerlo y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que hiciera la gente después de leerlo? Busquemos una vía honesta.
       *[informal] ¿Qué te gustaría que hiciera la gente después de leerlo? Busquemos una vía honesta.
    }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Agregue a quién quiere llegar y por qué, y envíe otra vez el formulario.
       *[informal] Agrega a quién quieres llegar y por qué, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] Cuénteme a quién quiere llegar, y busco cómo decirlo bien.
       *[informal] Cuéntame a quién quieres llegar, y busco cómo decirlo bien.
    }
 }
