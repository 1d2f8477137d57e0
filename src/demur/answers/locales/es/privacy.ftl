# Another person's private life, the privacy of a third person.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = datos privados de otra persona.

title-calm = Es la vida privada de alguien
acknowledgement-calm = Entiendo las ganas de saberlo.
boundary-calm = No puedo ayudar a averiguar datos privados de otra persona.
reason-calm = La persona de quien se trata no está aquí para decir si le parece bien.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Ayudar a escribirle a esa persona y preguntarle directamente
    .two = Explicar qué registros son públicos y cómo pedirlos
    .three = Ayudar a que se borren datos propios de algún sitio
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o añada para qué hace falta, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o añade para qué hace falta, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿De qué le serviría saberlo? Puede haber otra manera.
       *[informal] ¿De qué te serviría saberlo? Puede haber otra manera.
    }
 }

title-warm = Que lo decida esa persona
acknowledgement-warm = No saber puede ser duro, sobre todo con alguien que importa.
boundary-warm = No voy a rastrear ni a contar lo que pertenece a la vida privada de alguien.
reason-warm = Una vez que esas cosas se saben, pueden llevar a desconocidos hasta su puerta.
alternatives-warm = Con gusto haría algo de esto:
    .one = Planear cómo sacar el tema la próxima vez que se vean
    .two = Ver cómo trabajan los servicios que buscan a amigos o familiares perdidos
    .three = Pensar qué hacer si se teme por la seguridad de alguien
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué espera resolver y envíe otra vez el formulario.
       *[informal] Escribe qué esperas resolver y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué espera resolver? Busco una manera que sirva a ambas partes.
       *[informal] ¿Qué esperas resolver? Busco una manera que sirva a ambas partes.
    }
 }

title-brief = Le toca contarlo a esa persona
acknowledgement-brief = Entiendo por qué importa.
boundary-brief = No puedo buscar ni dar datos privados de la gente.
reason-brief = Podría ponerla en riesgo.
alternatives-brief = Puedo:
    .one = Sugerir a un intermediario de confianza
    .two = Buscar datos personales en un texto
    .three = Trabajar con datos inventados
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada el objetivo y envíelo.
       *[informal] Añade el objetivo y envíalo.
    }
   *[chat] ¿Cuál es el objetivo?
 }
