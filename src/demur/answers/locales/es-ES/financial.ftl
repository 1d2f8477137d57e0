# Personal decisions on investments, tax or credit.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cómo funciona un tipo de inversión, préstamo o impuesto
    .two = Comparar en general los costes y riesgos de varias opciones
    .three = Hacer una lista de preguntas para un asesor antes de firmar

alternatives-warm = Así puedo ayudar a elegir bien:
    .one = Hacer un presupuesto sencillo con las cifras que haya
    .two = Poner en palabras claras la letra pequeña de una oferta
    .three = Mostrar cómo se suman con los años comisiones, intereses o subidas y bajadas
