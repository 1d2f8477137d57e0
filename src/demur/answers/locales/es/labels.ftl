# What the controls of every answer are called; a topic may word them its own way.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Hablar con una persona
appeal = Pedir una segunda revisión
retry = Preguntar de nuevo
source = Fuente
help = Ayuda cercana
emergency = Número de emergencias
