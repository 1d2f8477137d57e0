# Advice on somebody's own case that a professional has to give.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-brief = Puedo:
    .one = Describir en qué se fijan los expertos
    .two = Redactar un mensaje para uno
    .three = Decir dónde suele haber asesoramiento gratuito
