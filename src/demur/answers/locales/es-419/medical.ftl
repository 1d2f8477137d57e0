# Diagnosis, doses and treatment for a person.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué notó y cuál de estas opciones sirve. Si no puede esperar, pida ayuda ya, por favor.
       *[informal] Escribe qué notaste y cuál de estas opciones sirve. Si no puede esperar, pide ayuda ya, por favor.
    }
   *[chat] { $formality ->
        [formal] ¿Desde cuándo pasa esto? Si parece que no puede esperar, pida ayuda ya, por favor.
       *[informal] ¿Desde cuándo pasa esto? Si parece que no puede esperar, pide ayuda ya, por favor.
    }
 }
