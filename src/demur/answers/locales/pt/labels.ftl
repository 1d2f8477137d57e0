# What the controls of every answer are called; a topic may word them its own way.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Falar com uma pessoa
appeal = Pedir uma segunda análise
retry = Perguntar de novo
source = Fonte
help = Ajuda por perto
emergency = Número de emergência
