# Somebody could get hurt; nothing more is known.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalles con los que alguien podría salir herido.

title-calm = Voy a ir con cuidado
acknowledgement-calm = Veo que hace falta una respuesta de verdad, así que hablaré con franqueza.
boundary-calm = No puedo dar detalles con los que alguien podría salir herido.
reason-calm = Si algo fallara, alguien podría notarlo el resto de su vida.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cuáles son los riesgos y cómo protegerse
    .two = Buscar una manera más segura de llegar al objetivo
    .three = Decir a quién preguntar: un médico, alguien con formación o una oficina de seguridad
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Elija una de estas opciones en lugar de su texto, o añada para qué es, y envíelo de nuevo.
       *[informal] Elige una de estas opciones en lugar de tu texto, o añade para qué es, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría conseguir? Con gusto ayudo en la parte que puedo.
       *[informal] ¿Qué te gustaría conseguir? Con gusto ayudo en la parte que puedo.
    }
 }

title-warm = Busquemos una vía más segura
acknowledgement-warm = He leído el texto y me lo tomo en serio.
boundary-warm = No voy a explicar paso a paso nada que pueda dejar a alguien herido.
reason-warm = Unas pocas palabras bastan para mandar a alguien al hospital, y no se lo deseo a nadie.
alternatives-warm = Hay mucho que haría con gusto:
    .one = Explicar cómo ocurren los accidentes más comunes y cómo evitarlos
    .two = Repasar los primeros auxilios y cuándo pedir ayuda
    .three = Ayudar con un cuento o una clase que funcione sin los detalles de riesgo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba una línea sobre lo que hay detrás de la pregunta y envíe otra vez el formulario.
       *[informal] Escribe una línea sobre lo que hay detrás de la pregunta y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] Cuénteme qué hay detrás de la pregunta, y busco algo que sirva.
       *[informal] Cuéntame qué hay detrás de la pregunta, y busco algo que sirva.
    }
 }

title-brief = Que nadie salga herido
acknowledgement-brief = Lo he leído con calma.
boundary-brief = No puedo ayudar con cosas que hieren a la gente.
reason-brief = Una herida no se deshace.
alternatives-brief = Puedo:
    .one = Comparar herramientas o métodos más seguros
    .two = Explicar avisos y etiquetas
    .three = Resumir la historia del tema
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada para qué es y envíelo.
       *[informal] Añade para qué es y envíalo.
    }
   *[chat] ¿Para qué es?
 }
