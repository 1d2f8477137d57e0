# Copyright: copying protected text, code, images, brands.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = copias de obras protegidas de otras personas.

title-calm = Eso es de quien lo creó
acknowledgement-calm = Entiendo que estaría bien tener esa obra a mano.
boundary-calm = No puedo copiar trozos largos de obras protegidas de otras personas.
reason-calm = Quienes las hicieron quizá vivan de ellas, y las copias les quitan una parte.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Resumirla con mis propias palabras
    .two = Hablar de quien la creó, de su época y de las ideas que hay detrás
    .three = Explicar dónde se pueden tomar prestadas, comprar o licenciar obras así
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cámbielo por una de estas opciones, o diga para qué hace falta, y envíelo de nuevo.
       *[informal] Cámbialo por una de estas opciones, o di para qué hace falta, y envíalo de nuevo.
    }
   *[chat] ¿Para qué hace falta? Quizá baste un resumen o algo nuevo.
 }

title-warm = Hagamos algo propio
acknowledgement-warm = Se nota que esa obra dice mucho.
boundary-warm = No voy a repartir copias de canciones, textos, imágenes, código o logos que hicieron otros.
reason-warm = Alguien le dedicó meses o años, y no recibiría nada a cambio.
alternatives-warm = Esto me encantaría hacerlo:
    .one = Comentar uno o dos versos y por qué funcionan
    .two = Esbozar una pieza nueva con el mismo ambiente y un estilo propio
    .three = Explicar las licencias abiertas y dónde hay obras de uso libre
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué le gusta de ella y qué le gustaría crear, y envíe otra vez el formulario.
       *[informal] Escribe qué te gusta de ella y qué te gustaría crear, y envía otra vez el formulario.
    }
   *[chat] { $formality ->
        [formal] ¿Qué es lo que más le gusta de esa obra? Podemos partir de ahí.
       *[informal] ¿Qué es lo que más te gusta de esa obra? Podemos partir de ahí.
    }
 }

title-brief = Eso lo hizo otra persona
acknowledgement-brief = Seguro que vale la pena.
boundary-brief = No puedo copiar extensamente obras protegidas.
reason-brief = Quien la creó saldría perdiendo.
alternatives-brief = Puedo:
    .one = Compararla con obras parecidas
    .two = Explicar el derecho de cita
    .three = Redactar una carta para pedir permiso
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Añada cómo se va a usar y envíelo.
       *[informal] Añade cómo se va a usar y envíalo.
    }
   *[chat] ¿Cómo se va a usar?
 }
