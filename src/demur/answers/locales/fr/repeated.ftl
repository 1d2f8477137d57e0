# Refused again in the same conversation.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La réponse reste la même
acknowledgement-calm = { $formality ->
    [informal] Je vois que cela continue de te préoccuper.
   *[formal] Je vois que cela continue de vous préoccuper.
 }
boundary-calm = Sur ce point, ma réponse ne change pas.
reason-calm = { $formality ->
    [informal] Mieux vaut le dire maintenant que te faire perdre encore du temps.
   *[formal] Mieux vaut le dire maintenant que vous faire perdre encore du temps.
 }
alternatives-calm = Ce qui reste possible :
    .one = Parler à une personne qui travaille pour ce service
    .two = Avancer sur une autre partie du besoin
    .three = Avoir une liste de ce que je peux faire sur le sujet
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Contacte l’équipe de ce service, ou remplace ta saisie par autre chose.
       *[formal] Contactez l’équipe de ce service, ou remplacez votre saisie par autre chose.
     }
   *[chat] Laquelle de ces idées aiderait le plus ?
 }

title-warm = Je n’ai pas changé d’avis
acknowledgement-warm = S’entendre dire non deux fois, c’est frustrant, je sais.
boundary-warm = Je n’aiderai toujours pas sur ce point précis.
reason-warm = Un non clair vaut mieux qu’un nouveau peut-être.
alternatives-warm = N’en restons pas là :
    .one = Joindre quelqu’un de l’équipe pour en discuter
    .two = Revenir au problème du départ
    .three = Essayer un aspect dont on n’a pas encore parlé
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris quel était le problème au départ, ou joins l’équipe.
       *[formal] Écrivez quel était le problème au départ, ou joignez l’équipe.
     }
   *[chat] Quel était le problème au départ ? Revenons-y.
 }

title-brief = Rien de changé ici
acknowledgement-brief = J’entends bien.
boundary-brief = Sur ce point, c’est encore non.
reason-brief = { $formality ->
    [informal] Tu as droit à une réponse franche.
   *[formal] Vous avez droit à une réponse franche.
 }
alternatives-brief = Voici des pistes :
    .one = Parler avec quelqu’un
    .two = Passer à un autre sujet
    .three = Demander ce que je propose d’autre
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis autre chose, ou contacte le service.
       *[formal] Saisissez autre chose, ou contactez le service.
     }
   *[chat] On passe à quoi ?
 }
