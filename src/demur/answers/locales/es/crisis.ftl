# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Encontrar a alguien con quien hablar
retry = Seguir hablando

title-calm = No hay por qué pasar por esto a solas
acknowledgement-calm = { $formality ->
    [formal] Me tomo en serio lo que cuenta, tanto si se trata de usted como de alguien cercano.
   *[informal] Me tomo en serio lo que cuentas, tanto si se trata de ti como de alguien cercano.
 }
boundary-calm = { $formality ->
    [formal] No voy a hablar de formas de hacerse daño; quiero que esté a salvo.
   *[informal] No voy a hablar de formas de hacerse daño; quiero que estés a salvo.
 }
reason-calm = { $formality ->
    [formal] Ahora mismo, una persona que pueda escucharle puede hacer más que unas palabras en una pantalla.
   *[informal] Ahora mismo, una persona que pueda escucharte puede hacer más que unas palabras en una pantalla.
 }
alternatives-calm = { $formality ->
    [formal] Lo que puede hacer ahora:
   *[informal] Lo que puedes hacer ahora:
 }
    .one = { $formality ->
        [formal] Si hay peligro en este momento, llame al número de emergencias local
       *[informal] Si hay peligro en este momento, llama al número de emergencias local
     }
    .two = { $formality ->
        [formal] Busque una línea de ayuda gratuita cercana en findahelpline.com
       *[informal] Busca una línea de ayuda gratuita cercana en findahelpline.com
     }
    .three = { $formality ->
        [formal] Llame a alguien de confianza, o vaya a su lado, y cuéntele lo que escribió aquí
       *[informal] Llama a alguien de confianza, o ve a su lado, y cuéntale lo que escribiste aquí
     }
    .four = { $formality ->
        [formal] Ponga distancia con cualquier cosa que pueda hacer daño
       *[informal] Pon distancia con cualquier cosa que pueda hacer daño
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Por favor, busque ahora una de estas ayudas. Si no se siente a salvo, empiece por el número de emergencias.
       *[informal] Por favor, busca ahora una de estas ayudas. Si no te sientes a salvo, empieza por el número de emergencias.
    }
   *[chat] { $formality ->
        [formal] ¿Está a salvo en este momento? ¿Y es usted quien lo está pasando mal, o alguien que le importa?
       *[informal] ¿Estás a salvo en este momento? ¿Y eres tú quien lo está pasando mal, o alguien que te importa?
    }
 }

title-warm = { $formality ->
    [formal] Me alegra que me lo cuente
   *[informal] Me alegra que me lo cuentes
 }
acknowledgement-warm = { $formality ->
    [formal] Lo que cuenta suena muy duro, y no quiero pasarlo por alto.
   *[informal] Lo que cuentas suena muy duro, y no quiero pasarlo por alto.
 }
boundary-warm = { $formality ->
    [formal] No voy a hablar de maneras de hacerse daño; me importa usted y quiero ayudarle a pasar este momento.
   *[informal] No voy a hablar de maneras de hacerse daño; me importas y quiero ayudarte a pasar este momento.
 }
reason-warm = Un dolor tan fuerte puede aliviarse, y ayuda tener a alguien al lado hasta que pase.
alternatives-warm = Pequeños pasos que pueden ayudar ahora:
    .one = { $formality ->
        [formal] Llame al número de emergencias local si su vida, o la de otra persona, corre peligro ahora
       *[informal] Llama al número de emergencias local si tu vida, o la de otra persona, corre peligro ahora
     }
    .two = { $formality ->
        [formal] Elija una línea gratuita de su país en findahelpline.com y diga que necesita hablar
       *[informal] Elige una línea gratuita de tu país en findahelpline.com y di que necesitas hablar
     }
    .three = { $formality ->
        [formal] Pida a un amigo o familiar que venga o que se quede al teléfono
       *[informal] Pide a un amigo o familiar que venga o que se quede al teléfono
     }
    .four = { $formality ->
        [formal] Pida a alguien que guarde, por ahora, lo que pueda servir para hacerse daño
       *[informal] Pide a alguien que guarde, por ahora, lo que pueda servir para hacerse daño
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Por favor, elija una de estas cosas y hágala ahora, aunque cueste encontrar las palabras.
       *[informal] Por favor, elige una de estas cosas y hazla ahora, aunque cueste encontrar las palabras.
    }
   *[chat] { $formality ->
        [formal] ¿Me dice si está a salvo ahora mismo? Puedo ayudar a encontrar las primeras palabras.
       *[informal] ¿Me dices si estás a salvo ahora mismo? Puedo ayudar a encontrar las primeras palabras.
    }
 }

title-brief = { $formality ->
    [formal] Lo primero es que esté a salvo
   *[informal] Lo primero es que estés a salvo
 }
acknowledgement-brief = Esto suena serio, y me importa.
boundary-brief = { $formality ->
    [formal] No hablaré de formas de hacerse daño, porque me importa cómo está.
   *[informal] No hablaré de formas de hacerse daño, porque me importa cómo estás.
 }
reason-brief = Alguien al lado es lo que más ayuda ahora.
alternatives-brief = { $formality ->
    [formal] Por favor, haga una de estas cosas:
   *[informal] Por favor, haz una de estas cosas:
 }
    .one = { $formality ->
        [formal] Si hay peligro, llame al número de emergencias local
       *[informal] Si hay peligro, llama al número de emergencias local
     }
    .two = { $formality ->
        [formal] Hable con una línea gratuita: findahelpline.com
       *[informal] Habla con una línea gratuita: findahelpline.com
     }
    .three = { $formality ->
        [formal] Vaya con alguien de confianza
       *[informal] Ve con alguien de confianza
     }
    .four = { $formality ->
        [formal] Aléjese de lo que pueda hacer daño
       *[informal] Aléjate de lo que pueda hacer daño
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Por favor, busque una de estas ayudas ahora.
       *[informal] Por favor, busca una de estas ayudas ahora.
    }
   *[chat] { $formality ->
        [formal] ¿Está a salvo ahora?
       *[informal] ¿Estás a salvo ahora?
    }
 }
