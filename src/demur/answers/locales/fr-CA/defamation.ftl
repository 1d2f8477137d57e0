# False or unproven claims about a real person.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Garde ce que tu sais de première main, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Gardez ce que vous savez de première main, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Qu’est-ce qui devrait en sortir? Voyons ce qui pourrait y mener.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu sais à coup sûr et comment, et renvoie le formulaire.
       *[formal] Écrivez ce que vous savez à coup sûr et comment, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que sais-tu à coup sûr? On peut partir de là.
       *[formal] Que savez-vous à coup sûr? On peut partir de là.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute sur quoi cela repose et renvoie.
       *[formal] Ajoutez sur quoi cela repose et renvoyez.
     }
   *[chat] Sur quoi cela repose-t-il?
 }
