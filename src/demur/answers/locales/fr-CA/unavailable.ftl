# Something of ours failed; nothing is wrong with the request.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Attends une minute, puis renvoie le formulaire tel quel.
       *[formal] Attendez une minute, puis renvoyez le formulaire tel quel.
     }
   *[chat] On réessaie dans un instant?
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Rien à changer; reviens dans un petit moment et envoie-le tel quel.
       *[formal] Rien à changer; revenez dans un petit moment et envoyez-le tel quel.
     }
   *[chat] { $formality ->
        [informal] Veux-tu réessayer dans un petit moment? Le même texte convient très bien.
       *[formal] Voulez-vous réessayer dans un petit moment? Le même texte convient très bien.
     }
 }

alternatives-brief = D’ici là :
    .one = { $formality ->
        [informal] Copier ton texte
       *[formal] Copier votre texte
     }
    .two = Recharger la page ou l’application
    .three = Noter l’heure, au cas où on la demande
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Renvoie-le un peu plus tard.
       *[formal] Renvoyez-le un peu plus tard.
     }
   *[chat] On retente bientôt?
 }
