# What the controls of every answer are called; a topic may word them its own way.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Porozmawiaj z człowiekiem
appeal = Poproś o ponowne sprawdzenie
retry = Zapytaj jeszcze raz
source = Źródło
help = Pomoc w pobliżu
emergency = Numer alarmowy
