# Taking sides where people differ for good reasons.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = un veredicto en una cuestión de opinión.

title-calm = { $formality ->
    [formal] La conclusión queda en sus manos
   *[informal] La conclusión queda en tus manos
 }
acknowledgement-calm = Es una pregunta que importa a mucha gente.
boundary-calm = No tomo partido en cuestiones de opinión.
reason-calm = { $formality ->
    [formal] La gente lo ve de formas distintas y con buenas razones, y la elección es suya.
   *[informal] La gente lo ve de formas distintas y con buenas razones, y la elección es tuya.
 }
alternatives-calm = Esto es lo que puedo hacer:
    .one = Exponer los mejores argumentos de cada lado
    .two = Separar los hechos de los valores
    .three = Hacer preguntas que muestren qué pesa más en cada postura
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Nombre las posturas que quiere comparar, o elija una de estas opciones, y envíelo de nuevo.
       *[informal] Nombra las posturas que quieres comparar, o elige una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Hacia dónde se inclina por ahora?
       *[informal] ¿Hacia dónde te inclinas por ahora?
    }
 }

title-warm = Sin bando, pero con mucho que contar
acknowledgement-warm = Es una pregunta que da para una buena charla.
boundary-warm = No voy a decir de qué lado del debate me pondría.
reason-warm = Lo que cada persona valora es distinto, y nadie puede pesarlo por otra.
alternatives-warm = Esto lo haría con gusto:
    .one = Explicar cómo lo ve cada lado, con sus propias palabras
    .two = Contar cómo empezó el debate
    .three = Poner a prueba un argumento llevándole la contraria
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba su propia opinión, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe tu propia opinión, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le hizo pensar en esto? Podemos partir de su propia opinión.
       *[informal] ¿Qué te hizo pensar en esto? Podemos partir de tu propia opinión.
    }
 }

title-brief = { $formality ->
    [formal] La decisión es suya
   *[informal] La decisión es tuya
 }
acknowledgement-brief = Es una pregunta interesante.
boundary-brief = No doy mi opinión en cuestiones debatidas.
reason-brief = { $formality ->
    [formal] Usted sabe mejor qué le importa.
   *[informal] Tú sabes mejor qué te importa.
 }
alternatives-brief = Puedo:
    .one = Mostrar qué dicen los estudios
    .two = Enumerar pros y contras
    .three = Ayudar a expresar una postura
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Cuál ayudaría?
 }
