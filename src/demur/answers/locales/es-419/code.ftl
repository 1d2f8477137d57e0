# Code that would work against systems or accounts of others.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Esto es lo que puedo hacer:
    .one = Revisar o depurar un programa propio
    .two = Arreglar el punto débil y agregar una prueba para que siga arreglado
    .three = Montar un laboratorio para probar cosas en equipos propios
