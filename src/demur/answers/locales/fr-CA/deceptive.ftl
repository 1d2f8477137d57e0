# Something made to mislead people.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que les gens devraient faire après la lecture, et renvoie le formulaire.
       *[formal] Ajoutez ce que les gens devraient faire après la lecture, et renvoyez le formulaire.
     }
   *[chat] Que devraient faire les gens après l’avoir lu? Cherchons un chemin honnête pour y arriver.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute qui tu veux toucher et pourquoi, et renvoie le formulaire.
       *[formal] Ajoutez qui vous voulez toucher et pourquoi, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qui veux-tu toucher? Je peux aider à bien le dire.
       *[formal] Qui voulez-vous toucher? Je peux aider à bien le dire.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie et renvoie.
       *[formal] Modifiez et renvoyez.
     }
   *[chat] C’est pour qui?
 }
