# Erotica and explicit adult material that this service leaves out.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou dis à quoi il sert, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou dites à quoi il sert, et renvoyez-le.
     }
   *[chat] Quelle émotion faudrait-il faire passer? Il y a souvent un autre moyen d’y arriver.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Décris l’ambiance que tu cherches, et renvoie le formulaire.
       *[formal] Décrivez l’ambiance que vous cherchez, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quelle ambiance cherches-tu? J’écrirai dans ce sens.
       *[formal] Quelle ambiance cherchez-vous? J’écrirai dans ce sens.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie et renvoie.
       *[formal] Modifiez et renvoyez.
     }
   *[chat] Laquelle convient?
 }
