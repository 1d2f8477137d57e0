# What the controls of every answer are called; a topic may word them its own way.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Parla con una persona
appeal = Chiedi una seconda valutazione
retry = Chiedi di nuovo
source = Fonte
help = Aiuto in zona
emergency = Numero di emergenza
