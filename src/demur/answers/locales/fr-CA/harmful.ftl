# Somebody could get hurt; nothing more is known.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Choisis une de ces idées à la place, ou ajoute à quoi cela sert, et renvoie le formulaire.
       *[formal] Choisissez une de ces idées à la place, ou ajoutez à quoi cela sert, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’aimerais-tu réussir? J’aiderai volontiers pour la part que je peux.
       *[formal] Qu’aimeriez-vous réussir? J’aiderai volontiers pour la part que je peux.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute à quoi cela sert et renvoie.
       *[formal] Ajoutez à quoi cela sert et renvoyez.
     }
   *[chat] À quoi cela sert-il?
 }
