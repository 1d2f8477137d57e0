# Getting somebody to give away access, money or secrets.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = maneras de convencer a alguien para que entregue accesos, dinero o secretos.

title-calm = Sin trucos para ganarse la confianza
acknowledgement-calm = Parece que de esto depende mucho.
boundary-calm = No puedo ayudar a convencer a nadie para que entregue contraseñas, dinero o secretos.
reason-calm = Lo pagaría alguien que solo quería ayudar.
alternatives-calm = Esto es lo que puedo hacer:
    .one = { $formality ->
        [formal] Explicar los trucos comunes para que usted y su equipo los conozcan
       *[informal] Explicar los trucos comunes para que tú y tu equipo los conozcan
     }
    .two = Escribir un mensaje abierto que diga quién lo envía y qué necesita
    .three = Explicar la vía oficial para recuperar un acceso
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o añada para qué hace falta, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o añade para qué hace falta, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Quién podría decir que sí a lo que necesita? Pensemos en cómo pedírselo abiertamente.
       *[informal] ¿Quién podría decir que sí a lo que necesitas? Pensemos en cómo pedírselo abiertamente.
    }
 }

title-warm = Pidámoslo a las claras
acknowledgement-warm = Con poco tiempo y mucho en juego, cualquier salida parece buena.
boundary-warm = Aun así, no voy a ayudar a sacarle a nadie accesos, dinero o secretos con engaños.
reason-warm = Funciona metiendo prisa a alguien antes de que pueda pensar, y el daño se lo queda esa persona.
alternatives-warm = Hay otras salidas de un apuro:
    .one = Escribir a quien está al mando y explicar por qué es urgente
    .two = { $formality ->
        [formal] Decidir qué hacer primero si el engaño le tocó a usted
       *[informal] Decidir qué hacer primero si el engaño te tocó a ti
     }
    .three = Planear un simulacro que el equipo haya aceptado
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué le está presionando, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe qué te está presionando, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] ¿Qué pasa si esto no sale hoy? Empecemos por ahí.
 }

title-brief = Con la gente, la verdad
acknowledgement-brief = Suena a mucha presión.
boundary-brief = No ayudo a conseguir accesos, dinero o secretos fingiendo.
reason-brief = La pérdida sería de otra persona.
alternatives-brief = Puedo:
    .one = Explicar cómo comprobar quién llama
    .two = Redactar una petición sincera
    .three = Sugerir un inicio de sesión más seguro
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Cuál aliviaría más?
 }
