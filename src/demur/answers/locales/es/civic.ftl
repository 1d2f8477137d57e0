# False facts about voting, manipulation in politics.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = afirmaciones falsas o engañosas sobre el voto o la política.

title-calm = Eso podría confundir a los votantes
acknowledgement-calm = El voto y la política dan pie a muchas preguntas justas.
boundary-calm = No puedo ayudar a difundir falsedades sobre una votación ni a engañar a la gente en política.
reason-calm = Alguien podría perder su ocasión de votar, o votar por algo que no es así.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cómo se vota y a qué oficina preguntar por las fechas
    .two = Escribir un buen discurso o folleto firmado con nombre propio
    .three = Poner lado a lado lo que dicen los candidatos, a partir de textos pegados aquí
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por un mensaje que firmaría, o por una de estas opciones, y envíelo de nuevo.
       *[informal] Cámbialo por un mensaje que firmarías, o por una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué le gustaría que supiera la gente? Digámoslo con hechos.
       *[informal] ¿Qué te gustaría que supiera la gente? Digámoslo con hechos.
    }
 }

title-warm = Convenzamos a la gente con juego limpio
acknowledgement-warm = Es bueno que importe cómo se gobierna el lugar donde uno vive.
boundary-warm = No voy a ayudar a engañar a quienes votan ni a fingir apoyos a una causa.
reason-warm = A quien han engañado una vez le cuesta volver a confiar en cualquier elección.
alternatives-warm = Así puedo ayudar a que algo cambie:
    .one = Responder con calma a un rumor falso sobre unas elecciones
    .two = Escribir a un candidato, a un periódico o a la oficina electoral
    .three = Planear una campaña para animar a votar, sea a quien sea
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué cambio espera y envíe otra vez el formulario.
       *[informal] Escribe qué cambio esperas y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué cambio espera? Con eso busco los mejores argumentos.
       *[informal] ¿Qué cambio esperas? Con eso busco los mejores argumentos.
    }
 }

title-brief = Solo hechos sobre el voto
acknowledgement-brief = Se nota que esa causa importa.
boundary-brief = No puedo ayudar a engañar a votantes.
reason-brief = Alguien podría perder su voto.
alternatives-brief = Puedo:
    .one = Explicar cómo se cuentan los votos
    .two = Explicar una pregunta de la papeleta
    .three = Comprobar una afirmación
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo y envíelo.
       *[informal] Cámbialo y envíalo.
    }
   *[chat] ¿Cuál es la idea principal?
 }
