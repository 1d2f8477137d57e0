# Advice on somebody's own case that a professional has to give.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = consejos sobre un caso personal que debe dar un profesional.

title-calm = Un caso para un profesional
acknowledgement-calm = Es normal querer una respuesta clara antes de actuar.
boundary-calm = No puedo dar consejo profesional sobre un caso personal.
reason-calm = Quien ve el caso entero se fija en cosas que desde aquí se me escapan.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar con palabras sencillas cómo suelen ir estos casos
    .two = Preparar una lista de preguntas para un profesional
    .three = Convertir lo que ya se sabe en un resumen breve para llevar a la cita
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o pregunte por el tema en general, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o pregunta por el tema en general, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué tiene que decidir y qué sabe hasta ahora?
       *[informal] ¿Qué tienes que decidir y qué sabes hasta ahora?
    }
 }

title-warm = Esto merece la mirada de un experto
acknowledgement-warm = No es fácil tomar una decisión así a solas, y me gustaría ayudar.
boundary-warm = { $formality ->
    [formal] No voy a ocupar el lugar de alguien con experiencia que pueda ver su caso de cerca.
   *[informal] No voy a ocupar el lugar de alguien con experiencia que pueda ver tu caso de cerca.
 }
reason-warm = { $formality ->
    [formal] Si me equivocara, las consecuencias serían para usted.
   *[informal] Si me equivocara, las consecuencias serían para ti.
 }
alternatives-warm = Puedo hacer más fácil el siguiente paso:
    .one = Averiguar qué tipo de especialista encaja con el problema
    .two = Repasar las opciones más comunes y lo que habla a favor de cada una
    .three = Aclarar palabras difíciles de una carta o de un informe
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba cuál de estas opciones vendría bien, con un poco de contexto, y envíe otra vez el formulario.
       *[informal] Escribe cuál de estas opciones vendría bien, con un poco de contexto, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué es lo que más le pesa? Cuéntemelo y lo ordenamos poco a poco.
       *[informal] ¿Qué es lo que más te pesa? Cuéntamelo y lo ordenamos poco a poco.
    }
 }

title-brief = Mejor con un especialista
acknowledgement-brief = Es una buena pregunta.
boundary-brief = No doy consejo experto sobre casos personales.
reason-brief = Hace falta ver los detalles.
alternatives-brief = Puedo:
    .one = Describir en qué se fijan los expertos
    .two = Redactar un mensaje para uno
    .three = Decir dónde suele haber asesoría gratuita
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Cuál ayudaría?
 }
