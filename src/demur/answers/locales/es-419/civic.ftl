# False facts about voting, manipulation in politics.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Así puedo ayudar a que algo cambie:
    .one = Responder con calma a un rumor falso sobre una elección
    .two = Escribir a un candidato, a un periódico o a la oficina electoral
    .three = Planear una campaña para animar a votar, sea a quien sea

alternatives-brief = Puedo:
    .one = Explicar cómo se cuentan los votos
    .two = Explicar una pregunta de la boleta
    .three = Comprobar una afirmación
