# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = { $formality ->
    [formal] Si esto le afecta, o a alguien cercano, se puede:
   *[informal] Si esto te afecta, o a alguien cercano, se puede:
 }
    .one = Buscar una línea que escuche sin juzgar en findahelpline.com
    .two = Preguntar aquí cómo apoyar a alguien que ha pasado por ello
    .three = Poner por escrito lo que ha pasado, con mi ayuda, para alguien de confianza
