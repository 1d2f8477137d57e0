# Another person's private life, the privacy of a third person.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] À quoi cela aiderait-il de le savoir? Il y a peut-être un autre chemin.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu espères régler, et renvoie le formulaire.
       *[formal] Écrivez ce que vous espérez régler, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’espères-tu régler? Je chercherai une voie juste pour les deux côtés.
       *[formal] Qu’espérez-vous régler? Je chercherai une voie juste pour les deux côtés.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute le but et renvoie.
       *[formal] Ajoutez le but et renvoyez.
     }
   *[chat] Quel est le but?
 }
