# Code that would work against systems or accounts of others.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = código que actúa contra sistemas o cuentas ajenas.

title-calm = Ningún código contra otras personas
acknowledgement-calm = Entiendo que un código ya listo ahorraría mucho tiempo.
boundary-calm = No puedo escribir código que actúe contra sistemas o cuentas de otras personas.
reason-calm = Quienes los usan podrían perder datos, dinero o el acceso.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Revisar o depurar un programa propio
    .two = Arreglar el punto débil y añadir una prueba para que siga arreglado
    .three = Montar un laboratorio para probar cosas en equipos propios
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o pegue código propio, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o pega código propio, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué quiere que haga el código y dónde va a funcionar?
       *[informal] ¿Qué quieres que haga el código y dónde va a funcionar?
    }
 }

title-warm = Construyamos otra cosa
acknowledgement-warm = Se ve que este programa está bien pensado.
boundary-warm = No voy a escribir ni a terminar un programa que entre en equipos o datos de gente que no ha dado permiso.
reason-warm = Alguien, al otro lado, tendría que arreglar los destrozos.
alternatives-warm = Esto lo haría con mucho gusto:
    .one = Escribir una regla que avise cuando se ejecute un programa así
    .two = Escribir código que reúna datos por una vía oficial
    .three = Redactar un aviso a los autores de un programa sobre un fallo encontrado
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué debería funcionar al final, elija una de estas opciones y envíelo otra vez.
       *[informal] Escribe qué debería funcionar al final, elige una de estas opciones y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué lenguaje usa y qué le gustaría ver funcionando al final?
       *[informal] ¿Qué lenguaje usas y qué te gustaría ver funcionando al final?
    }
 }

title-brief = Este código, no
acknowledgement-brief = Veo la tarea.
boundary-brief = No escribo código contra sistemas o cuentas ajenas.
reason-brief = El daño lo sufriría otra gente.
alternatives-brief = Puedo:
    .one = Mostrar un patrón más seguro
    .two = Explicar un reto de práctica
    .three = Leer un registro extraño
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] { $formality ->
        [formal] ¿Qué tiene hasta ahora?
       *[informal] ¿Qué tienes hasta ahora?
    }
 }
