# Personal decisions on investments, tax or credit.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Así puedo ayudar a elegir bien:
    .one = Armar un presupuesto sencillo con las cifras que haya
    .two = Poner en palabras claras la letra chica de una oferta
    .three = Mostrar cómo se suman con los años comisiones, intereses o subidas y bajadas
