# The question builds on something that isn't so.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, ou écris ce que tu cherches à savoir, et renvoie-la.
       *[formal] Remplacez votre saisie par l’une de ces idées, ou écrivez ce que vous cherchez à savoir, et renvoyez-la.
     }
   *[chat] { $formality ->
        [informal] Que cherchais-tu à savoir? Partons de là.
       *[formal] Que cherchiez-vous à savoir? Partons de là.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute où tu l’as lu ou entendu, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Ajoutez où vous l’avez lu ou entendu, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Où l’as-tu lu ou entendu? On peut le regarder ensemble.
       *[formal] Où l’avez-vous lu ou entendu? On peut le regarder ensemble.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Corrige ce point et renvoie.
       *[formal] Corrigez ce point et renvoyez.
     }
   *[chat] { $formality ->
        [informal] Laquelle préfères-tu?
       *[formal] Laquelle préférez-vous?
     }
 }
