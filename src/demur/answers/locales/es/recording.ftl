# A recording of other people, who have to agree first.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una grabación de personas que no han dado su permiso.

title-calm = ¿Todos dieron permiso para esta grabación?
acknowledgement-calm = Veo que hace falta algo de esta grabación.
boundary-calm = No puedo trabajar con una grabación de otras personas antes de que den su permiso.
reason-calm = Puede que no sepan que las grabaron.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Redactar unas líneas para pedirles permiso
    .two = Resumir lo que se anote de memoria, sin nombres
    .three = Explicar qué suele abarcar el permiso para grabar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cuando todas las personas hayan dado permiso, dígalo en el formulario y envíelo de nuevo.
       *[informal] Cuando todas las personas hayan dado permiso, dilo en el formulario y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Han dado permiso todas las personas? Entonces dígamelo y seguimos.
       *[informal] ¿Han dado permiso todas las personas? Entonces dímelo y seguimos.
    }
 }

title-warm = Primero, las voces de la grabación
acknowledgement-warm = Ahí hay algo que hace falta, así que busquemos una forma justa de llegar.
boundary-warm = No voy a escuchar, transcribir ni resumir voces de otras personas hasta que digan que sí.
reason-warm = En una charla la gente dice cosas que quizá no quiera ver guardadas o repetidas.
alternatives-warm = Así se podría seguir:
    .one = Usar solo la parte en la que se oye la propia voz
    .two = Tomar una copia sin otras voces ni nombres
    .three = Pedir un aviso breve para leerlo antes de la próxima reunión
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba a quién se oye y que dijo que sí, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe a quién se oye y que dijo que sí, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿A quién se oye, y podría preguntarle? Puedo ayudar a redactarlo.
       *[informal] ¿A quién se oye, y podrías preguntarle? Puedo ayudar a redactarlo.
    }
 }

title-brief = Primero, el permiso
acknowledgement-brief = Veo que hace falta.
boundary-brief = No trato grabaciones de gente que no ha dado permiso.
reason-brief = Sus palabras son suyas.
alternatives-brief = Puedo:
    .one = Escribir un formulario de permiso
    .two = Hacer una plantilla para notas
    .three = Explicar cómo se ocultan las voces
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Pregunte primero y envíelo después.
       *[informal] Pregunta primero y envíalo después.
    }
   *[chat] { $formality ->
        [formal] ¿Podría preguntarles?
       *[informal] ¿Podrías preguntarles?
    }
 }
