# Getting somebody to give away access, money or secrets.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] Qui pourrait dire oui à ce qu’il te faut? Voyons comment le demander ouvertement.
       *[formal] Qui pourrait dire oui à ce qu’il vous faut? Voyons comment le demander ouvertement.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris d’où vient la pression, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez d’où vient la pression, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Que se passe-t-il si ça ne marche pas aujourd’hui? Partons de là.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui soulagerait?
 }
