# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = ayuda con fraudes, robos, drogas o armas.

title-calm = Alguien pagaría por ello
acknowledgement-calm = Puede que detrás haya una necesidad real.
boundary-calm = No puedo ayudar con fraudes, robos, venta de drogas, armas ni con esconderse de la policía.
reason-calm = Otras personas pierden dinero, salud o tranquilidad, y nadie les preguntó.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar qué hacen la policía y los tribunales en un caso así
    .two = Hacer un plan para las deudas o para un mes difícil
    .three = { $formality ->
        [formal] Ayudar a decirle que no a alguien que insiste en que participe
       *[informal] Ayudar a decirle que no a alguien que insiste en que participes
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Si una de estas opciones ayudaría, escríbala en el formulario en lugar de lo anterior y envíela.
       *[informal] Si una de estas opciones ayudaría, escríbela en el formulario en lugar de lo anterior y envíala.
    }
   *[chat] { $formality ->
        [formal] Si una de estas opciones ayudaría, dígame cuál y empiezo por ahí.
       *[informal] Si una de estas opciones ayudaría, dime cuál y empiezo por ahí.
    }
 }

title-warm = Puede haber un camino que cueste menos
acknowledgement-warm = La vida a veces pone contra la pared, y no voy a juzgar a nadie por preguntar.
boundary-warm = No voy a ayudar con estafas, cosas robadas, drogas ni armas de fuego.
reason-warm = Al otro lado hay una persona que saldría herida, asustada o sin su dinero.
alternatives-warm = Esto sí lo hago con gusto:
    .one = Explicar cómo funciona la ayuda con las adicciones y cómo es la primera charla
    .two = Planear la búsqueda de trabajo, de una ayuda o de un préstamo justo
    .three = { $formality ->
        [formal] Poner por escrito su versión para un abogado o un centro de asesoría
       *[informal] Poner por escrito tu versión para un abogado o un centro de asesoría
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Elija lo que esté más cerca de su situación y envíe el formulario con eso.
       *[informal] Elige lo que esté más cerca de tu situación y envía el formulario con eso.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál está más cerca de su situación ahora mismo?
       *[informal] ¿Cuál está más cerca de tu situación ahora mismo?
    }
 }

title-brief = En esto no entro
acknowledgement-brief = Quizá haya mucha presión.
boundary-brief = No puedo ayudar con fraudes, robos, drogas ni armas.
reason-brief = Alguien más saldría perdiendo.
alternatives-brief = Puedo:
    .one = Explicar cómo evitar estafas
    .two = Explicar los riesgos de una droga
    .three = Dar los pasos tras un robo
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Ponga una de estas opciones.
       *[informal] Pon una de estas opciones.
    }
   *[chat] { $formality ->
        [formal] Dígame cuál y empezamos.
       *[informal] Dime cuál y empezamos.
    }
 }
