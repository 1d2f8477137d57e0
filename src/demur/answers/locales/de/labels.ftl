# What the controls of every answer are called; a topic may word them its own way.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Mit einem Menschen sprechen
appeal = Noch einmal prüfen lassen
retry = Noch einmal fragen
source = Quelle
help = Hilfe in der Nähe
emergency = Notrufnummer
