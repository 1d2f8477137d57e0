# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = datos personales de otras personas.

title-calm = Aquí hay datos personales
acknowledgement-calm = Veo que hay prisa por avanzar con esta transcripción o imagen.
boundary-calm = No puedo trabajar con ella mientras muestre datos personales de la gente.
reason-calm = Si circulara, alguien podría localizar o engañar a las personas que aparecen.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Enumerar los tipos de datos que hay que quitar
    .two = Sugerir sustitutos para los nombres, como cliente y agente
    .three = Resumir los puntos principales escritos aquí sin nombres
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Quite nombres, números y direcciones, y envíelo de nuevo.
       *[informal] Quita nombres, números y direcciones, y envíalo de nuevo.
    }
   *[chat] ¿Qué parte hace más falta? Esa parte se puede enviar sin nombres ni números.
 }

title-warm = Quitemos antes algunos datos
acknowledgement-warm = No quiero que esto retrase mucho las cosas.
boundary-warm = No voy a seguir con nada que señale a una persona real por su nombre, su número o su cara.
reason-warm = Quizá esas personas nunca quisieron que sus datos llegaran a nadie más.
alternatives-warm = Hay formas rápidas de lograrlo:
    .one = Tapar nombres, caras, teléfonos y números de cuenta
    .two = Dejar fechas y cantidades, y quitar de quién son
    .three = Usar una copia que ya esté limpia, si la hay
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Tape lo que señale a una persona, deje lo que haga falta y envíelo otra vez.
       *[informal] Tapa lo que señale a una persona, deja lo que haga falta y envíalo otra vez.
    }
   *[chat] ¿Qué datos tienen que quedarse para que se entienda? Podemos verlo paso a paso.
 }

title-brief = Casi listo para usar
acknowledgement-brief = Falta muy poco.
boundary-brief = No trabajo con datos personales sin tapar.
reason-brief = Podría dañar a quienes aparecen.
alternatives-brief = Puedo:
    .one = Inventar datos de muestra
    .two = Explicar cómo difuminar una imagen
    .three = Mostrar un ejemplo tapado
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Tape los datos y envíelo de nuevo.
       *[informal] Tapa los datos y envíalo de nuevo.
    }
   *[chat] ¿Empezamos por uno?
 }
