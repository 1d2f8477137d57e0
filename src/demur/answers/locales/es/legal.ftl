# What a lawyer has to judge.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una opinión jurídica sobre un caso personal.

title-calm = Esto lo tiene que valorar un abogado
acknowledgement-calm = Es difícil hacer planes con una cuestión legal pendiente.
boundary-calm = No puedo valorar un caso legal concreto ni decir cómo acabará.
reason-calm = Un pequeño dato o una fecha perdida pueden cambiar el resultado.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar con palabras sencillas cómo funciona la ley en un tema
    .two = Hacer una lista de papeles y fechas que reunir antes de ver a un abogado
    .three = Decir dónde se puede buscar ayuda legal gratuita o barata
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, añada si hay algún plazo y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, añade si hay algún plazo y envíalo de nuevo.
    }
   *[chat] ¿Hay algún plazo cerca? Empecemos por lo que hace falta para cumplirlo.
 }

title-warm = Hace falta la mirada de un abogado
acknowledgement-warm = Los pleitos y las cartas oficiales desgastan, así que entiendo que se quiera una respuesta directa.
boundary-warm = { $formality ->
    [formal] No voy a hacer de abogado ni a decir qué hacer en su propio caso.
   *[informal] No voy a hacer de abogado ni a decir qué hacer en tu propio caso.
 }
reason-warm = La ley cambia de un lugar a otro, y un paso en falso puede costar dinero o derechos.
alternatives-warm = Puedo aliviar un poco la carga:
    .one = Ordenar lo ocurrido para que lo lea un abogado
    .two = Explicar qué suele significar una cláusula de un contrato o de una carta
    .three = Redactar una carta amable que pida explicaciones a la otra parte
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba en pocas frases qué pasó, elija una de estas opciones y envíelo otra vez.
       *[informal] Escribe en pocas frases qué pasó, elige una de estas opciones y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué pasó, en pocas frases? Podemos darle forma para la persona que le asesore.
       *[informal] ¿Qué pasó, en pocas frases? Podemos darle forma para la persona que te asesore.
    }
 }

title-brief = Esto es cosa de abogados
acknowledgement-brief = Entiendo la pregunta.
boundary-brief = No doy consejo legal sobre casos personales.
reason-brief = Un detalle puede cambiarlo todo.
alternatives-brief = Puedo:
    .one = Describir los pasos habituales
    .two = Preparar preguntas para un abogado
    .three = { $formality ->
        [formal] Ordenar sus notas
       *[informal] Ordenar tus notas
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Cuál ayudaría?
 }
