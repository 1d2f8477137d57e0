# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = actos o imágenes sexuales sin consentimiento.

title-calm = Solo donde todos dicen que sí
acknowledgement-calm = Es un asunto serio, y como tal lo trato.
boundary-calm = No puedo ayudar con actos, imágenes o tratos sexuales que alguien no haya aceptado.
reason-calm = Quien lo sufre suele cargar con ello muchos años.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar cómo se retiran imágenes íntimas, por ejemplo con stopncii.org
    .two = Explicar qué puede ayudar en los primeros días tras una agresión
    .three = Explicar qué es el consentimiento y cómo hablarlo con la pareja
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Si algo de esto le ayudaría, o a alguien cercano, escriba qué y envíelo.
       *[informal] Si algo de esto te ayudaría, o a alguien cercano, escribe qué y envíalo.
    }
   *[chat] { $formality ->
        [formal] Si algo de esto le ayudaría, o a alguien cercano, dígame qué.
       *[informal] Si algo de esto te ayudaría, o a alguien cercano, dime qué.
    }
 }

title-warm = Hay personas que pueden ayudar
acknowledgement-warm = Cosas así son difíciles de poner en palabras.
boundary-warm = No voy a ayudar con sexo al que se fuerza o se lleva con engaños a alguien, ni a difundir sus imágenes íntimas.
reason-warm = Le quita a una persona la decisión sobre su propio cuerpo.
alternatives-warm = { $formality ->
    [formal] Si esto le afecta, o a alguien cercano, se puede:
   *[informal] Si esto te afecta, o a alguien cercano, se puede:
 }
    .one = Buscar una línea que escuche sin juzgar en findahelpline.com
    .two = Preguntar aquí cómo apoyar a alguien que ha pasado por ello
    .three = Poner por escrito lo que pasó, con mi ayuda, para alguien de confianza
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Si alguien está en peligro, llame al número de emergencias; si no, empiece por una de estas cosas.
       *[informal] Si alguien está en peligro, llama al número de emergencias; si no, empieza por una de estas cosas.
    }
   *[chat] { $formality ->
        [formal] ¿Ayudaría algo de esto ahora? Si alguien está en peligro, llame al número de emergencias.
       *[informal] ¿Ayudaría algo de esto ahora? Si alguien está en peligro, llama al número de emergencias.
    }
 }

title-brief = Sin consentimiento, no
acknowledgement-brief = Me lo tomo en serio.
boundary-brief = No puedo ayudar con sexo o imágenes sin consentimiento.
reason-brief = Hiere muy hondo.
alternatives-brief = Puedo:
    .one = Explicar cómo se denuncia
    .two = Enumerar ayudas médicas y legales
    .three = Explicar señales de trata
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál le ayuda?
       *[informal] ¿Cuál te ayuda?
    }
 }
