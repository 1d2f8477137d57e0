# Diagnosis, doses and treatment for a person.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Puedo ayudar a recibir una buena atención:
    .one = Ordenar los síntomas, con el momento en que empezó cada uno
    .two = Explicar las palabras de un prospecto, un análisis o un informe médico
    .three = Ver a quién preguntar: médico, farmacia, teléfono de salud o centro de toxicología
