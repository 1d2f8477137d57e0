# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Esto es lo que puedo hacer ya mismo:
    .one = Decir cómo lo he entendido, para que se pueda corregir
    .two = Ayudar con la parte que es claramente segura
    .three = Buscar una manera más suave de llegar a lo mismo

acknowledgement-brief = Quizá lo haya entendido mal.
