# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalles que pueden poner a alguien en riesgo.

title-calm = Voy a ser prudente aquí
acknowledgement-calm = Me gustaría dar una respuesta clara.
boundary-calm = No puedo entrar en detalles que podrían poner a alguien en riesgo.
reason-calm = Tal como lo leo, alguien podría salir dañado, aunque bien puedo estar leyéndolo mal.
alternatives-calm = Algunas maneras de seguir:
    .one = Decir en qué se está trabajando y para quién es
    .two = Pedir una visión general del tema
    .three = Preguntar cómo se manejan los riesgos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Si lo he leído mal, añada para qué es y envíelo de nuevo.
       *[informal] Si lo he leído mal, añade para qué es y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Lo he entendido mal? Dígame qué le gustaría tener al final.
       *[informal] ¿Lo he entendido mal? Dime qué te gustaría tener al final.
    }
 }

title-warm = Quizá lo haya leído mal
acknowledgement-warm = No doy por hecho lo peor, y de verdad quiero ser de utilidad.
boundary-warm = Por ahora no voy a seguir con algo que me parece poco seguro.
reason-warm = Prefiero preguntar una vez de más a que alguien salga herido.
alternatives-warm = Esto es lo que puedo hacer ya mismo:
    .one = Decir cómo lo entendí, para que se pueda corregir
    .two = Ayudar con la parte que es claramente segura
    .three = Buscar una manera más suave de llegar a lo mismo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Añada una o dos frases sobre su situación y envíe otra vez el formulario.
       *[informal] Añade una o dos frases sobre tu situación y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué se me ha escapado? Una o dos frases sobre su situación me ayudarían mucho.
       *[informal] ¿Qué se me ha escapado? Una o dos frases sobre tu situación me ayudarían mucho.
    }
 }

title-brief = Con cuidado aquí
acknowledgement-brief = Quizá lo leí mal.
boundary-brief = No puedo ayudar con lo que podría herir a alguien.
reason-brief = Tengo dudas, y alguien podría salir dañado.
alternatives-brief = Puedo:
    .one = Responder una pregunta parecida
    .two = Señalar errores comunes
    .three = Sugerir a quién preguntar en persona
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada qué quería decir y envíelo.
       *[informal] Añade qué querías decir y envíalo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué quería decir?
       *[informal] ¿Qué querías decir?
    }
 }
