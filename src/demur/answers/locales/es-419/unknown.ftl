# The model stopped, and nobody said why.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-warm = Esto no salió bien
alternatives-warm = Con algo de esto quizá lleguemos más lejos:
    .one = Agregar algo de contexto, como para quién es
    .two = Pegar el texto del que se trata, si lo hay
    .three = Dar un ejemplo de lo que se busca
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Agregue lo que pueda y envíe otra vez el formulario; quizá entonces funcione.
       *[informal] Agrega lo que puedas y envía otra vez el formulario; quizá entonces funcione.
    }
   *[chat] { $formality ->
        [formal] ¿Quiere intentarlo otra vez? Trabajo con lo que se pueda agregar.
       *[informal] ¿Quieres intentarlo otra vez? Trabajo con lo que se pueda agregar.
    }
 }
