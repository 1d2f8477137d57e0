# Swear words and crude language.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Esto es lo que puedo hacer:
    .one = Decir lo mismo con filo y con palabras limpias
    .two = Escribir una respuesta cortante pero educada
    .three = Explicar qué significa una expresión grosera y lo fuerte que es
