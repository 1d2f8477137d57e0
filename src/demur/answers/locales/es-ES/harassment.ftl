# Bullying, insults, wearing a person down.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Puedo ayudar con esto:
    .one = Escribir un mensaje que diga qué molesta y qué debería cambiar
    .two = Poner un límite o tomar distancia de esa persona
    .three = Llevar un registro de lo que ha hecho, con fechas y hechos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por lo que le gustaría decirle con calma y envíelo de nuevo.
       *[informal] Cámbialo por lo que te gustaría decirle con calma y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ha hecho esa persona? Si quiere, empezamos por ahí.
       *[informal] ¿Qué ha hecho esa persona? Si quieres, empezamos por ahí.
    }
 }
