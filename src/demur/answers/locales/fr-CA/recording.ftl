# A recording of other people, who have to agree first.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Tout le monde a-t-il accepté d’être enregistré?
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Une fois que tout le monde a dit oui, indique-le dans le formulaire et renvoie-le.
       *[formal] Une fois que tout le monde a dit oui, indiquez-le dans le formulaire et renvoyez-le.
     }
   *[chat] Tout le monde est d’accord? Il suffit de le dire, et on continue.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris qui l’on entend et que chaque personne a dit oui, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez qui l’on entend et que chaque personne a dit oui, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Qui entend-on, et est-il possible de leur demander? Je peux aider à le formuler.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Demande-leur d’abord, puis renvoie.
       *[formal] Demandez-leur d’abord, puis renvoyez.
     }
   *[chat] Est-il possible de leur demander?
 }
