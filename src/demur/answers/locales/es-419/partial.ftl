# Part was answered, and the part that could do harm was left out.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-warm = No voy a agregar el trozo con el que alguien podría salir herido.
