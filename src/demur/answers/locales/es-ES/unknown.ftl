# The model stopped, and nobody said why.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una parte en la que me he detenido, y no sé por qué.

title-calm = No sé por qué me he detenido
boundary-calm = { $formality ->
    [formal] Me he detenido, y no puedo dar una respuesta a su texto.
   *[informal] Me he detenido, y no puedo dar una respuesta a tu texto.
 }
reason-calm = Nadie me ha dicho qué lo ha impedido, así que no voy a inventarme un motivo.

reason-warm = Algo ha hecho que me detuviera y, con toda franqueza, no veo qué ha sido.

reason-brief = Nadie me ha dicho por qué.
