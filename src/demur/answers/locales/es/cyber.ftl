# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = programas dañinos o maneras de entrar en sistemas ajenos.

title-calm = Ese sistema es de otra persona
acknowledgement-calm = Es una pregunta técnica, y la he leído con atención.
boundary-calm = No puedo ayudar con programas dañinos ni a entrar en sistemas de otras personas.
reason-calm = La gente que depende de esos sistemas podría perder sus datos, su dinero o su intimidad.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Ayudar a proteger cuentas, dispositivos y redes propias
    .two = Explicar cómo recuperar una cuenta propia por la vía oficial
    .three = Sugerir laboratorios de práctica hechos para aprender seguridad
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Si una de estas opciones encaja, escríbala en el formulario y envíela.
       *[informal] Si una de estas opciones encaja, escríbela en el formulario y envíala.
    }
   *[chat] { $formality ->
        [formal] Si una de estas opciones encaja, dígame cuál y empezamos por ahí.
       *[informal] Si una de estas opciones encaja, dime cuál y empezamos por ahí.
    }
 }

title-warm = Mejor trabajemos en la defensa
acknowledgement-warm = La seguridad es un campo con mucho por descubrir.
boundary-warm = No voy a ayudar a atacar equipos y cuentas de otras personas ni a entrar en ellos.
reason-warm = Al otro lado, alguien pasaría semanas arreglándolo todo.
alternatives-warm = Hay mucho que haría con gusto:
    .one = Repasar qué hacer si parece que alguien ha entrado en una cuenta
    .two = Explicar cómo invitan las empresas a poner a prueba sus sistemas
    .three = Planear un camino para trabajar en seguridad
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Elija una de estas opciones, descríbala en el formulario y envíela.
       *[informal] Elige una de estas opciones, descríbela en el formulario y envíala.
    }
   *[chat] { $formality ->
        [formal] Elija cualquiera de estas opciones y empiezo enseguida.
       *[informal] Elige cualquiera de estas opciones y empiezo enseguida.
    }
 }

title-brief = No toco sistemas ajenos
acknowledgement-brief = Es un campo complicado.
boundary-brief = No ayudo con programas dañinos ni con intrusiones.
reason-brief = Alguien podría perder sus datos.
alternatives-brief = Puedo:
    .one = Explicar un aviso de seguridad
    .two = Buscar puntos débiles en código propio
    .three = Describir un fallo a su dueño
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Elija una opción y envíela.
       *[informal] Elige una opción y envíala.
    }
   *[chat] { $formality ->
        [formal] Dígame cuál sirve.
       *[informal] Dime cuál sirve.
    }
 }
