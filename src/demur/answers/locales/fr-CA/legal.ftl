# What a lawyer has to judge.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, ajoute un délai éventuel, et renvoie-la.
       *[formal] Remplacez votre saisie par l’une de ces idées, ajoutez un délai éventuel, et renvoyez-la.
     }
   *[chat] Y a-t-il un délai qui approche? Commençons par ce qu’il faut pour le tenir.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui s’est passé en quelques phrases, choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce qui s’est passé en quelques phrases, choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que s’est-il passé, en quelques phrases? On peut le mettre en forme pour la personne qui te conseille.
       *[formal] Que s’est-il passé, en quelques phrases? On peut le mettre en forme pour la personne qui vous conseille.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui aiderait?
 }
