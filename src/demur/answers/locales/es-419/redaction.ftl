# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Hay formas rápidas de lograrlo:
    .one = Ocultar nombres, caras, teléfonos y números de cuenta
    .two = Dejar fechas y cantidades, y quitar de quién son
    .three = Usar una copia que ya esté limpia, si la hay
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Oculte lo que señale a una persona, deje lo que haga falta y envíelo otra vez.
       *[informal] Oculta lo que señale a una persona, deja lo que haga falta y envíalo otra vez.
    }
   *[chat] ¿Qué datos tienen que quedarse para que se entienda? Podemos verlo paso a paso.
 }

boundary-brief = No trabajo con datos personales a la vista.
alternatives-brief = Puedo:
    .one = Inventar datos de muestra
    .two = Explicar cómo difuminar una imagen
    .three = Mostrar un ejemplo ya oculto
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Oculte los datos y envíelo de nuevo.
       *[informal] Oculta los datos y envíalo de nuevo.
    }
   *[chat] ¿Empezamos por uno?
 }
