# It cannot be done from here: no access, no tool, no such sense.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = la parte que necesita herramientas, accesos o datos que no tengo.

title-calm = Eso queda fuera de mi alcance
acknowledgement-calm = Sería muy práctico, es verdad.
boundary-calm = No puedo hacer tareas que necesitan herramientas, cuentas o datos a los que no tengo conexión.
reason-calm = { $formality ->
    [formal] Tendría que inventarme el resultado, y usted confiaría en él.
   *[informal] Tendría que inventarme el resultado, y tú confiaría en él.
 }
alternatives-calm = Esto es lo que puedo hacer:
    .one = Trabajar con un texto pegado aquí
    .two = Escribir los pasos para hacerlo por cuenta propia
    .three = Redactar lo que haga falta, listo para copiar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Ponga su texto o sus cifras en el formulario, o pida una de estas opciones, y envíelo de nuevo.
       *[informal] Pon tu texto o tus cifras en el formulario, o pide una de estas opciones, y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué tiene a mano que se pueda pegar aquí?
       *[informal] ¿Qué tienes a mano que se pueda pegar aquí?
    }
 }

title-warm = Lo haría si pudiera
acknowledgement-warm = Veo cuánto tiempo ahorraría algo así.
boundary-warm = No llego a los archivos, sitios, aparatos o datos en vivo que hacen falta.
reason-warm = Si hiciera como que está hecho, la sorpresa llegaría en el peor momento.
alternatives-warm = Así se puede llegar casi igual de lejos:
    .one = Describir lo que se ve o se oye, y entenderlo con mi ayuda
    .two = Preguntar qué tipo de herramienta puede hacerlo
    .three = Recibir una lista de lo que conviene vigilar mientras se hace
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué resultado hace falta, o elija una de estas opciones, y envíelo otra vez.
       *[informal] Escribe qué resultado hace falta, o elige una de estas opciones, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué resultado espera? Busquemos la parte que sí puedo hacer.
       *[informal] ¿Qué resultado esperas? Busquemos la parte que sí puedo hacer.
    }
 }

title-brief = Desde aquí no es posible
acknowledgement-brief = Buena idea.
boundary-brief = No tengo las herramientas ni el acceso para esta tarea.
reason-brief = Un resultado inventado no serviría de nada.
alternatives-brief = Puedo:
    .one = Planear la tarea
    .two = Hacer una plantilla
    .three = Revisar lo que salga
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál prefiere?
       *[informal] ¿Cuál prefieres?
    }
 }
