# It is not known, not known here, or not known yet.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une source à ta saisie, ou remplace-la par l’une de ces idées, et renvoie-la.
       *[formal] Ajoutez une source à votre saisie, ou remplacez-la par l’une de ces idées, et renvoyez-la.
     }
   *[chat] { $formality ->
        [informal] As-tu une source sous la main? On pourrait la regarder ensemble.
       *[formal] Avez-vous une source sous la main? On pourrait la regarder ensemble.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris à quoi servira la réponse, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez à quoi servira la réponse, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] À quoi servira la réponse? Une partie suffira peut-être.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Quelle part compte le plus?
 }
