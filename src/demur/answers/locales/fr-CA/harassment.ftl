# Bullying, insults, wearing a person down.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Change-le en ce que tu aimerais lui dire calmement, et renvoie le formulaire.
       *[formal] Changez-le en ce que vous aimeriez lui dire calmement, et renvoyez le formulaire.
     }
   *[chat] Que s’est-il passé? On peut commencer par là.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que cette personne devrait faire après avoir lu, et renvoie le formulaire.
       *[formal] Ajoutez ce que cette personne devrait faire après avoir lu, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que devrait faire cette personne, une fois ton point de vue connu?
       *[formal] Que devrait faire cette personne, une fois votre point de vue connu?
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce qui doit changer, puis renvoie.
       *[formal] Ajoutez ce qui doit changer, puis renvoyez.
     }
   *[chat] Qu’est-ce qui doit changer?
 }
