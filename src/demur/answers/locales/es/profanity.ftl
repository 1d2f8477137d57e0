# Swear words and crude language.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = las palabrotas.

title-calm = Lo mismo, pero sin palabrotas
acknowledgement-calm = Veo que esto tiene que tener fuerza.
boundary-calm = Aquí no puedo escribir palabrotas ni lenguaje grosero.
reason-calm = Parte de la gente que lo lee prefiere no verlas.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Decir lo mismo con filo y con palabras limpias
    .two = Escribir una respuesta tajante pero educada
    .three = Explicar qué significa una expresión grosera y lo fuerte que es
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Quite las palabrotas, o pida una versión limpia, y envíelo de nuevo.
       *[informal] Quita las palabrotas, o pide una versión limpia, y envíalo de nuevo.
    }
   *[chat] ¿Quién lo va a leer? Así encuentro el tono justo.
 }

title-warm = Puede picar sin palabrotas
acknowledgement-warm = A veces una palabra fuerte sienta bien, lo sé.
boundary-warm = En lo que escribo aquí dejo fuera las groserías.
reason-warm = Pueden caerle a alguien que no tuvo nada que ver.
alternatives-warm = Démosle fuerza de otra manera:
    .one = Inventar maldiciones tontas que no molesten a nadie
    .two = Convertir el desahogo en un discurso breve y gracioso
    .three = Suavizar un borrador sin que pierda la idea
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba a qué responde y envíe otra vez el formulario.
       *[informal] Escribe a qué respondes y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿A qué responde? Cuéntemelo y le doy fuerza.
       *[informal] ¿A qué respondes? Cuéntamelo y le doy fuerza.
    }
 }

title-brief = Sin palabrotas
acknowledgement-brief = Entiendo el tono.
boundary-brief = Aquí no uso lenguaje grosero.
reason-brief = A parte de los lectores le molesta.
alternatives-brief = Puedo:
    .one = Escribir una letra con rimas limpias
    .two = Redactar una queja que funcione
    .three = Mantener el humor sin groserías
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambie las palabras y envíelo.
       *[informal] Cambia las palabras y envíalo.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál prefiere?
       *[informal] ¿Cuál prefieres?
    }
 }
