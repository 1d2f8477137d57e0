# A person will look at it; what the user gets meanwhile.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Leí el texto con atención.

title-warm = Pedí una segunda mirada
boundary-warm = No voy a decidir a solas la respuesta, así que la pasé a una persona.
reason-warm = Aquí cuenta más acertar que ir rápido.

acknowledgement-brief = Lo leí.
