# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalles sobre armas o sustancias que podrían dañar a mucha gente.

title-calm = Demasiada gente podría salir herida
acknowledgement-calm = Es un tema que despierta preguntas de verdad, y algunas las puedo responder.
boundary-calm = No puedo dar detalles sobre explosivos, gérmenes, venenos o radiación que se puedan usar contra la gente.
reason-calm = Si esos detalles llegan a malas manos, puede salir herida una multitud de golpe.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Contar la historia de esas armas y cómo las frenan los tratados
    .two = Explicar cómo guardar, usar y desechar sin riesgo los productos químicos de casa
    .three = Ayudar con la clase de química o de biología a nivel escolar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Añada en qué está trabajando, o elija una de estas opciones, y envíelo de nuevo.
       *[informal] Añade en qué estás trabajando, o elige una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿En qué está trabajando? Ayudo con gusto con la parte segura.
       *[informal] ¿En qué estás trabajando? Ayudo con gusto con la parte segura.
    }
 }

title-warm = Quedémonos del lado seguro
acknowledgement-warm = Es natural sentir curiosidad, o inquietud, ante cosas así.
boundary-warm = No voy a entrar en cómo funcionan por dentro las bombas o las armas químicas, nucleares o de gérmenes.
reason-warm = Basta una persona en un mal día para que muchas otras no vuelvan a casa.
alternatives-warm = Me encantaría ir más a fondo con esto:
    .one = Explicar cómo se preparan médicos y equipos de rescate para algo así
    .two = Repasar qué hacer en casa ante una alarma química o de radiación
    .three = Contar la historia de un descubrimiento y de la gente que hubo detrás
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba si es para la escuela, para el trabajo o por una preocupación, y envíe otra vez el formulario.
       *[informal] Escribe si es para la escuela, para el trabajo o por una preocupación, y envía otra vez el formulario.
    }
   *[chat] ¿Es para la escuela, para el trabajo o por una preocupación? Con eso le doy la forma que haga falta.
 }

title-brief = Demasiado peligroso para contarlo
acknowledgement-brief = Es un tema que atrapa.
boundary-brief = No puedo ayudar con explosivos ni armas de destrucción masiva.
reason-brief = Podría morir mucha gente.
alternatives-brief = Puedo:
    .one = Explicar por qué se controlan ciertas sustancias
    .two = Explicar una etiqueta de seguridad
    .three = Dar los primeros pasos ante una intoxicación
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Elija una opción y envíela.
       *[informal] Elige una opción y envíala.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál le sirve?
       *[informal] ¿Cuál te sirve?
    }
 }
