# A question, before anything is decided. There is no refusal in it.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une phrase ou deux à ton texte, et renvoie-le.
       *[formal] Ajoutez une phrase ou deux à votre texte, et renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] Qu’aimerais-tu obtenir à la fin? Une phrase ou deux suffisent.
       *[formal] Qu’aimeriez-vous obtenir à la fin? Une phrase ou deux suffisent.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute l’un de ces points à ta saisie et renvoie-la; inutile de tout recommencer.
       *[formal] Ajoutez l’un de ces points à votre saisie et renvoyez-la; inutile de tout recommencer.
     }
   *[chat] { $formality ->
        [informal] Sur lequel de ces points peux-tu m’en dire plus? Je pars de là.
       *[formal] Sur lequel de ces points pouvez-vous m’en dire plus? Je pars de là.
     }
 }

title-brief = { $formality ->
    [informal] Peux-tu préciser?
   *[formal] Pouvez-vous préciser?
 }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute un point, puis renvoie.
       *[formal] Ajoutez un point, puis renvoyez.
     }
   *[chat] { $formality ->
        [informal] Lequel peux-tu ajouter?
       *[formal] Lequel pouvez-vous ajouter?
     }
 }
