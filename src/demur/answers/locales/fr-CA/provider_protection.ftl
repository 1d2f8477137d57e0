# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, et renvoyez-le.
     }
   *[chat] D’où vient cette curiosité? J’aimerais y répondre autant que je peux.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu construis ou vérifies, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce que vous construisez ou vérifiez, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Y a-t-il un projet ou une vérification derrière? Dis-m’en un peu plus.
       *[formal] Y a-t-il un projet ou une vérification derrière? Dites-m’en un peu plus.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui t’intéresse le plus?
       *[formal] Qu’est-ce qui vous intéresse le plus?
     }
 }
