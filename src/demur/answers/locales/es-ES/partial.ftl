# Part was answered, and the part that could do harm was left out.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitting-calm = He dejado fuera esto:

omitting-warm = Este es el trozo que me he guardado:
