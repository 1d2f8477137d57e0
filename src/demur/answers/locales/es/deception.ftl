# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = falsificaciones, estafas o hacerse pasar por otra persona.

title-calm = Eso engañaría a alguien
acknowledgement-calm = Veo que de esto dependen muchas cosas.
boundary-calm = No puedo ayudar con estafas, pruebas falsas ni a hacerse pasar por otra persona.
reason-calm = Quien se lo cree lo paga con dinero, tiempo o confianza.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Escribir el mismo mensaje abiertamente, con nombre propio
    .two = Explicar los trucos más comunes para poder avisar a otros
    .three = Hacer una lista de pruebas reales que se podrían reunir
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué espera conseguir, o elija una de estas opciones, y envíelo de nuevo.
       *[informal] Escribe qué esperas conseguir, o elige una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué espera conseguir? Busquemos un camino abierto para llegar.
       *[informal] ¿Qué esperas conseguir? Busquemos un camino abierto para llegar.
    }
 }

title-warm = Se puede hacer a las claras
acknowledgement-warm = Frustra mucho que el camino recto parezca no llevar a ninguna parte.
boundary-warm = No voy a ayudar a engañar a nadie con un nombre falso, un papel falsificado o una historia inventada.
reason-warm = Duele descubrirlo, y quien fue engañado confía menos en la próxima persona.
alternatives-warm = Así puedo ayudar:
    .one = Escribir un recurso o una queja a la oficina que puede decir que sí
    .two = Explicar a alguien un vacío, un retraso o un error sin esconderlo
    .three = Escribir una parodia que nadie pueda tomar en serio
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Describa qué es lo que estorba y envíe otra vez el formulario.
       *[informal] Describe qué es lo que estorba y envía otra vez el formulario.
    }
   *[chat] ¿Qué es lo que estorba? Con eso buscamos cómo resolverlo.
 }

title-brief = Con nombre falso, no
acknowledgement-brief = Veo que esto tiene que salir bien.
boundary-brief = No puedo ayudar con estafas ni falsificaciones.
reason-brief = Alguien saldría engañado.
alternatives-brief = Puedo:
    .one = Revisar un mensaje recibido
    .two = Dar los pasos tras una estafa
    .three = Hacer una muestra bien marcada
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo y envíelo.
       *[informal] Cámbialo y envíalo.
    }
   *[chat] ¿Qué lo resolvería?
 }
