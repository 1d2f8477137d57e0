# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Hay formas más seguras de lograrlo:
    .one = Redactar el mensaje, el pedido o la orden para revisarlo y enviarlo a mano
    .two = Dividir la tarea para empezar por las partes que se pueden deshacer
    .three = Pensar en una manera más suave que deje todo en su sitio

acknowledgement-brief = Ayudo con mucho gusto.
