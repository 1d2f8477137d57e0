# Erotica and explicit adult material that this service leaves out.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = la parte sexual explícita.

title-calm = Aquí, nada explícito
acknowledgement-calm = Es parte normal de la vida, y está bien sacar el tema.
boundary-calm = Aquí no puedo escribir escenas ni textos sexuales explícitos.
reason-calm = Quienes llevan este servicio quieren que todo el mundo se sienta a gusto.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Escribir una escena de amor que se corte a tiempo
    .two = Responder preguntas sobre salud, cuerpo y relaciones
    .three = Trabajar la trama y los personajes de un relato
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por una de estas opciones, o diga para qué es, y envíelo de nuevo.
       *[informal] Cámbialo por una de estas opciones, o di para qué es, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que transmitiera? Suele haber otra manera de llegar.
       *[informal] ¿Qué te gustaría que transmitiera? Suele haber otra manera de llegar.
    }
 }

title-warm = Dejemos eso a la imaginación
acknowledgement-warm = El deseo es un gran tema, y entiendo las ganas de leer o escribir sobre él.
boundary-warm = Eso sí, me detendré antes de que lo sexual se vuelva gráfico.
reason-warm = No sé quién más lee esto ni cómo se sentiría.
alternatives-warm = Probaría con gusto algo de esto:
    .one = Crear tensión entre dos personajes, besos incluidos
    .two = Encontrar palabras para una carta de amor o un primer mensaje
    .three = Hablar del deseo, del consentimiento o de una cita difícil
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Describa el ambiente que busca y envíe otra vez el formulario.
       *[informal] Describe el ambiente que buscas y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ambiente busca? Cuénteme y escribo en esa línea.
       *[informal] ¿Qué ambiente buscas? Cuéntame y escribo en esa línea.
    }
 }

title-brief = Tan explícito, no
acknowledgement-brief = Aquí no juzgo a nadie.
boundary-brief = No puedo escribir contenido sexual explícito.
reason-brief = No todo el mundo quiere leerlo.
alternatives-brief = Puedo:
    .one = Planear una noche romántica
    .two = Sugerir libros sobre salud sexual
    .three = Corregir un borrador más suave
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo y envíelo.
       *[informal] Cámbialo y envíalo.
    }
   *[chat] ¿Cuál encaja?
 }
