# Taking sides where people differ for good reasons.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Nomme les avis à comparer, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Nommez les avis à comparer, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] De quel côté penches-tu jusqu’ici?
       *[formal] De quel côté penchez-vous jusqu’ici?
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ton propre avis, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez votre propre avis, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui a lancé cette réflexion? On peut partir de ton propre avis.
       *[formal] Qu’est-ce qui a lancé cette réflexion? On peut partir de votre propre avis.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui aiderait?
 }
