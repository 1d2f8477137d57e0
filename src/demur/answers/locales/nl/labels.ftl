# What the controls of every answer are called; a topic may word them its own way.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Met een mens praten
appeal = Nog eens laten bekijken
retry = Opnieuw vragen
source = Bron
help = Hulp in de buurt
emergency = Alarmnummer
