# The question builds on something that isn't so.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Primero, aclarar un detalle
acknowledgement-calm = Es fácil encontrarse con esa idea.
boundary-calm = No puedo construir una respuesta sobre un punto que no parece cierto.
reason-calm = { $formality ->
    [formal] Si siguiera la corriente, podría confiar en algo que no es así.
   *[informal] Si siguiera la corriente, podrías confiar en algo que no es así.
 }
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cómo están las cosas, hasta donde se sabe
    .two = Sugerir una fuente para comprobarlo
    .three = Responder a la pregunta que hay detrás
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones, o pregunte lo que quiere averiguar, y envíelo de nuevo.
       *[informal] Cambia tu texto por una de estas opciones, o pregunta lo que quieres averiguar, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué quería averiguar? Empecemos por ahí.
       *[informal] ¿Qué querías averiguar? Empecemos por ahí.
    }
 }

title-warm = Creo que hay una pequeña confusión
acknowledgement-warm = Es bueno haberlo preguntado, y confusiones así nos pasan a todos.
boundary-warm = Hay una parte que no voy a dar por buena, porque hasta donde sé no es así.
reason-warm = La respuesta sonaría bien y más tarde fallaría.
alternatives-warm = Desde aquí podría:
    .one = Mostrar de dónde puede venir la idea
    .two = Decir qué tiene de cierto y qué no
    .three = Leer el pasaje donde aparecía, si se pega aquí
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Añada dónde lo leyó u oyó, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Añade dónde lo leíste u oíste, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿De dónde viene la idea? Con gusto la miro con usted.
       *[informal] ¿De dónde viene la idea? Con gusto la miro contigo.
    }
 }

title-brief = Hay un punto que no cuadra
acknowledgement-brief = Buena cosa que preguntar.
boundary-brief = No puedo confirmar un dato en el que se apoya la pregunta.
reason-brief = Darlo por bueno llevaría a error.
alternatives-brief = Puedo:
    .one = Comparar las dos versiones
    .two = Nombrar sitios que verifican datos
    .three = Responder a una versión corregida
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Corrija ese punto y envíelo.
       *[informal] Corrige ese punto y envíalo.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál prefiere?
       *[informal] ¿Cuál prefieres?
    }
 }
