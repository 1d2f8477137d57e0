# Attacks on people for who they are.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Parle plutôt de ce qui a tout déclenché, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Parlez plutôt de ce qui a tout déclenché, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui a tout déclenché? Raconte, et on trouvera des mots pour ça.
       *[formal] Qu’est-ce qui a tout déclenché? Racontez, et on trouvera des mots pour ça.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Raconte ce qui s’est passé, et renvoie le formulaire.
       *[formal] Racontez ce qui s’est passé, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que t’est-il arrivé? On peut partir de là.
       *[formal] Que vous est-il arrivé? On peut partir de là.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Dis ce qui s’est passé et renvoie.
       *[formal] Dites ce qui s’est passé et renvoyez.
     }
   *[chat] Que s’est-il passé?
 }
