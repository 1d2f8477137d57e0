# It is not known, not known here, or not known yet.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = datos que no conozco.

title-calm = Esto no lo sé
acknowledgement-calm = Estaría bien tener una respuesta.
boundary-calm = No puedo dar esos datos, porque no los conozco.
reason-calm = { $formality ->
    [formal] Si adivinara, podría apoyarse en algo equivocado.
   *[informal] Si adivinara, podrías apoyarse en algo equivocado.
 }
alternatives-calm = Esto es lo que puedo hacer:
    .one = Contar lo que sí sé sobre el tema
    .two = Sugerir dónde mirar o a quién preguntar
    .three = Trabajar con una fuente pegada aquí
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Añada una fuente al texto, o cámbielo por una de estas opciones, y envíelo de nuevo.
       *[informal] Añade una fuente al texto, o cámbialo por una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Tiene alguna fuente a mano? Podríamos mirarla.
       *[informal] ¿Tienes alguna fuente a mano? Podríamos mirarla.
    }
 }

title-warm = Solo estaría adivinando
acknowledgement-warm = Entiendo la curiosidad, y me habría encantado poder responder.
boundary-warm = No voy a inventarme una respuesta cuando no tengo los datos.
reason-warm = Quizá haya que contar con ella, y para eso no basta adivinar.
alternatives-warm = Algo de esto puede ayudar a avanzar:
    .one = Explicar de qué depende la respuesta
    .two = Sugerir buenas palabras para buscar
    .three = Separar lo que está claro de lo que sigue abierto
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba para qué es la respuesta, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe para qué es la respuesta, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Para qué quiere la respuesta? Quizá baste con una parte.
       *[informal] ¿Para qué quieres la respuesta? Quizá baste con una parte.
    }
 }

title-brief = Hasta ahí no llego
acknowledgement-brief = Buena pregunta.
boundary-brief = No tengo los datos para responder.
reason-brief = Un error podría salir caro.
alternatives-brief = Puedo:
    .one = Acotar la pregunta
    .two = Redactar un mensaje a un experto
    .three = Valorar una respuesta encontrada
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Qué parte importa más?
 }
