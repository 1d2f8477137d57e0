# Part was answered, and the part that could do harm was left out.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Falta una parte
acknowledgement-calm = El resto de la pregunta está respondido.
boundary-calm = No puedo dar la parte que podría hacer daño.
omitting-calm = Dejé fuera esto:
reason-calm = { $formality ->
    [formal] Podría traer problemas a usted o a otra persona.
   *[informal] Podría traer problemas a ti o a otra persona.
 }
alternatives-calm = Así se puede seguir:
    .one = Usar la respuesta tal como está
    .two = Pedir más sobre la parte que sí está
    .three = Decir para qué era la parte que falta, y buscar otra vía
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Diga en el formulario para qué era la parte que falta y envíelo de nuevo.
       *[informal] Di en el formulario para qué era la parte que falta y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Con el resto llega adonde quería?
       *[informal] ¿Con el resto llegas adonde querías?
    }
 }

title-warm = Aquí está, con un hueco
acknowledgement-warm = Lo demás está hecho, y espero que ayude a avanzar un buen trecho.
boundary-warm = No voy a añadir el trozo con el que alguien podría salir herido.
omitting-warm = Este es el trozo que me guardé:
reason-warm = Prefiero dejar un hueco a que alguien salga herido.
alternatives-warm = Desde aquí se puede:
    .one = Describir el objetivo del trozo que falta
    .two = Llevar esa pregunta a alguien que trabaje en el tema
    .three = Pedir el resto más largo, más corto o más sencillo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Trabaje con lo que hay, o escriba para qué era el trozo que falta, y envíelo otra vez.
       *[informal] Trabaja con lo que hay, o escribe para qué era el trozo que falta, y envíalo otra vez.
    }
   *[chat] ¿Para qué era el trozo que falta? Quizá se pueda llegar de otra manera.
 }

title-brief = Respondido, menos una parte
acknowledgement-brief = El resto está listo.
boundary-brief = No incluyo lo que podría hacer daño.
omitting-brief = Queda fuera:
reason-brief = Alguien podría salir herido.
alternatives-brief = Se puede:
    .one = Seguir a partir del resto
    .two = Pedir una versión más segura
    .three = Pedir ejemplos
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambie esa parte y envíelo de nuevo.
       *[informal] Cambia esa parte y envíalo de nuevo.
    }
   *[chat] ¿Basta con el resto?
 }
