# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = todo lo sexual que tenga que ver con niños.

title-calm = La seguridad de los niños va primero
acknowledgement-calm = Aquí hay un niño o una niña de por medio, así que hablaré con claridad.
boundary-calm = No voy a escribir nada sexual sobre niños ni a ayudar con ello.
reason-calm = Un niño no puede dar su consentimiento, y el daño puede durarle toda la vida.
alternatives-calm = Hay ayuda disponible ahora mismo:
    .one = Avisar de una imagen o de una sospecha a la línea de denuncia del país, que figura en inhope.org
    .two = Llamar a una línea confidencial, como Stop It Now, si preocupan los propios pensamientos
    .three = Llamar al número de emergencias local si un niño está en peligro ahora
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sea por un niño o por usted, dé hoy uno de estos pasos.
       *[informal] Sea por un niño o por ti, da hoy uno de estos pasos.
    }
   *[chat] { $formality ->
        [formal] Elija el paso que corresponda; puedo ayudar a encontrar las palabras.
       *[informal] Elige el paso que corresponda; puedo ayudar a encontrar las palabras.
    }
 }

title-warm = { $formality ->
    [formal] Hay ayuda, para un niño o para usted
   *[informal] Hay ayuda, para un niño o para ti
 }
acknowledgement-warm = Sea cual sea el motivo, no hay por qué cargar con esto a solas.
boundary-warm = No participaré en palabras, imágenes o planes sexuales sobre niños, y eso no va a cambiar.
reason-warm = Los niños confían en los adultos que los rodean, y una confianza rota así cuesta mucho de reparar.
alternatives-warm = Hay personas que pueden ayudar y que saben escuchar:
    .one = Buscar una línea de ayuda para la infancia en childhelplineinternational.org
    .two = Hablar en confianza con un médico o terapeuta de pensamientos que dan miedo
    .three = { $formality ->
        [formal] Contárselo a un orientador o a alguien de confianza si le pasó a usted
       *[informal] Contárselo a un orientador o a alguien de confianza si te pasó a ti
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Si un niño está en peligro ahora mismo, llame primero al número de emergencias local.
       *[informal] Si un niño está en peligro ahora mismo, llama primero al número de emergencias local.
    }
   *[chat] { $formality ->
        [formal] ¿Hay un niño en peligro ahora mismo? Entonces llame primero al número de emergencias local.
       *[informal] ¿Hay un niño en peligro ahora mismo? Entonces llama primero al número de emergencias local.
    }
 }

title-brief = Con niños, no
acknowledgement-brief = He leído esto con atención.
boundary-brief = No ayudo con nada sexual sobre niños.
reason-brief = Les hace daño.
alternatives-brief = Lo que ayuda:
    .one = Denunciar imágenes ante la policía
    .two = Avisar a protección de menores
    .three = Encontrar apoyo propio en findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Si un niño está en peligro, pida ayuda.
       *[informal] Si un niño está en peligro, pide ayuda.
    }
   *[chat] { $formality ->
        [formal] ¿Hay un niño en peligro? Pida ayuda.
       *[informal] ¿Hay un niño en peligro? Pide ayuda.
    }
 }
