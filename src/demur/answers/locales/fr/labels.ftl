# What the controls of every answer are called; a topic may word them its own way.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Parler à une personne
appeal = Demander un second regard
retry = Reposer la question
source = Source
help = { $formality ->
    [informal] De l’aide près de chez toi
   *[formal] De l’aide près de chez vous
 }
emergency = Numéro d’urgence
