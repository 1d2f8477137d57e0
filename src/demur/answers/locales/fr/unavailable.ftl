# Something of ours failed; nothing is wrong with the request.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Cela vient de chez nous
acknowledgement-calm = { $formality ->
    [informal] Tu n’as rien fait de travers.
   *[formal] Vous n’avez rien fait de travers.
 }
boundary-calm = Je ne peux pas donner de réponse pour le moment.
reason-calm = Un de nos contrôles ne marche pas, et cela n’a rien à voir avec ce qui a été écrit.
alternatives-calm = Quelques idées :
    .one = Réessayer dans une minute ou deux
    .two = Laisser cette page ouverte, pour ne rien perdre
    .three = Prévenir l’équipe de ce service si cela continue
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Attends une minute, puis renvoie le formulaire tel quel.
       *[formal] Attendez une minute, puis renvoyez le formulaire tel quel.
     }
   *[chat] On réessaie dans un instant ?
 }

title-warm = Quelque chose s’est cassé ici
acknowledgement-warm = Une coupure en plein élan, c’est agaçant, je sais.
boundary-warm = Je ne peux pas finir la réponse, car une partie de ce service est en panne.
reason-warm = Mieux vaut faire attendre que livrer quelque chose que personne n’a vérifié.
alternatives-warm = Ce qui peut aider jusqu’au retour :
    .one = Faire autre chose d’abord et revenir plus tard
    .two = Avancer sur une partie qui se passe de réponse
    .three = Consulter la page d’aide de ce service, s’il y en a une
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Rien à changer ; reviens dans un petit moment et envoie-le tel quel.
       *[formal] Rien à changer ; revenez dans un petit moment et envoyez-le tel quel.
     }
   *[chat] { $formality ->
        [informal] Veux-tu réessayer dans un petit moment ? Le même texte convient très bien.
       *[formal] Voulez-vous réessayer dans un petit moment ? Le même texte convient très bien.
     }
 }

title-brief = Il nous faut un instant
acknowledgement-brief = Le texte envoyé n’a rien d’anormal.
boundary-brief = Je ne peux pas répondre tout de suite.
reason-brief = { $formality ->
    [informal] Une panne chez nous te fait attendre.
   *[formal] Une panne chez nous vous fait attendre.
 }
alternatives-brief = D’ici là :
    .one = { $formality ->
        [informal] Copier ton texte
       *[formal] Copier votre texte
     }
    .two = Recharger la page ou l’appli
    .three = Noter l’heure, au cas où on la demande
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Renvoie-le un peu plus tard.
       *[formal] Renvoyez-le un peu plus tard.
     }
   *[chat] On retente bientôt ?
 }
