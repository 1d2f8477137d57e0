# An image of a real person, or one in the style of a named living artist.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = imágenes de personas reales o al estilo de un artista vivo.

title-calm = En esta imagen hay alguien real
acknowledgement-calm = Me hago una idea de la imagen que se busca.
boundary-calm = No puedo hacer una imagen de una persona real, ni al estilo de un artista vivo.
reason-calm = Esa persona vería usados su cara o su estilo sin que nadie le preguntara.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Describir la misma escena con una persona inventada
    .two = Sugerir un movimiento artístico o una época con ese aire
    .three = Redactar una nota breve para pedirle permiso a esa persona
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Ponga una persona inventada o un ambiente en lugar del nombre y envíelo de nuevo.
       *[informal] Pon una persona inventada o un ambiente en lugar del nombre y envíalo de nuevo.
    }
   *[chat] { $formality ->
        [formal] ¿Qué ambiente busca? Podemos partir de ahí.
       *[informal] ¿Qué ambiente buscas? Podemos partir de ahí.
    }
 }

title-warm = Démosle una cara propia
acknowledgement-warm = { $formality ->
    [formal] Se nota que hay una imagen que le encantaría ver.
   *[informal] Se nota que hay una imagen que te encantaría ver.
 }
boundary-warm = No voy a usar caras reales ni el estilo de un artista que vive hoy.
reason-warm = Una imagen puede perseguir a alguien durante años, y los artistas viven de lo que hace única su obra.
alternatives-warm = Así me acercaría bastante:
    .one = Inventar un personaje y darle vida con detalle
    .two = Describir la luz, los colores y la composición en lugar de un nombre
    .three = Sugerir dónde encontrar imágenes de uso libre
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué detalles importan más, sin nombres, y envíelo otra vez.
       *[informal] Escribe qué detalles importan más, sin nombres, y envíalo otra vez.
    }
   *[chat] { $formality ->
        [formal] ¿Qué detalle le importa más? Empecemos por ese.
       *[informal] ¿Qué detalle te importa más? Empecemos por ese.
    }
 }

title-brief = Su cara, su decisión
acknowledgement-brief = Veo la idea.
boundary-brief = No hago imágenes de personas reales ni copio a artistas vivos.
reason-brief = No han dado su permiso.
alternatives-brief = Puedo:
    .one = Sugerir un símbolo
    .two = Describir un estilo en palabras
    .three = Planear la pose
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones.
       *[informal] Escribe una de estas opciones.
    }
   *[chat] ¿Para qué es la imagen?
 }
