# Physical harm to people or animals, threats, gore.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute ce qu’il y a derrière, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez ce qu’il y a derrière, et renvoyez-le.
     }
   *[chat] Que se passe-t-il derrière tout ça? Si quelqu’un fait peur, on peut commencer par là.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui s’est passé et ce que tu aimerais changer, et renvoie le formulaire.
       *[formal] Écrivez ce qui s’est passé et ce que vous aimeriez changer, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que s’est-il passé? Raconte, et on cherchera une issue.
       *[formal] Que s’est-il passé? Racontez, et on cherchera une issue.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce qu’il y a derrière et renvoie.
       *[formal] Ajoutez ce qu’il y a derrière et renvoyez.
     }
   *[chat] Qu’y a-t-il derrière?
 }
