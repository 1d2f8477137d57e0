# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Trouver quelqu’un à qui parler
retry = Continuer à parler

title-calm = { $formality ->
    [informal] Tu n’as pas à porter cela sans aide
   *[formal] Vous n’avez pas à porter cela sans aide
 }
acknowledgement-calm = { $formality ->
    [informal] Je prends au sérieux ce que tu as écrit, que cela te concerne ou concerne quelqu’un de proche.
   *[formal] Je prends au sérieux ce que vous avez écrit, que cela vous concerne ou concerne quelqu’un de proche.
 }
boundary-calm = { $formality ->
    [informal] Je ne parlerai pas de façons de se faire du mal ; je veux que tu sois en sécurité.
   *[formal] Je ne parlerai pas de façons de se faire du mal ; je veux que vous soyez en sécurité.
 }
reason-calm = { $formality ->
    [informal] Une personne qui t’entend peut faire bien plus, en ce moment, que des mots sur un écran.
   *[formal] Une personne qui vous entend peut faire bien plus, en ce moment, que des mots sur un écran.
 }
alternatives-calm = Ce qui est possible maintenant :
    .one = S’il y a un danger immédiat, appeler le numéro d’urgence local
    .two = { $formality ->
        [informal] Trouver une ligne d’écoute gratuite près de chez toi sur findahelpline.com
       *[formal] Trouver une ligne d’écoute gratuite près de chez vous sur findahelpline.com
     }
    .three = Appeler ou rejoindre une personne de confiance et lui dire ce qui est écrit ici
    .four = Mettre de la distance avec tout ce qui pourrait faire du mal
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Tourne-toi vers l’une de ces aides maintenant. Si tu ne te sens pas en sécurité, commence par le numéro d’urgence.
       *[formal] Tournez-vous vers l’une de ces aides maintenant. Si vous ne vous sentez pas en sécurité, commencez par le numéro d’urgence.
     }
   *[chat] { $formality ->
        [informal] Es-tu en sécurité en ce moment ? Et est-ce toi qui souffres, ou une personne qui t’est chère ?
       *[formal] Êtes-vous en sécurité en ce moment ? Et est-ce vous qui souffrez, ou une personne qui vous est chère ?
     }
 }

title-warm = { $formality ->
    [informal] Tu as bien fait d’écrire
   *[formal] Vous avez bien fait d’écrire
 }
acknowledgement-warm = { $formality ->
    [informal] Ce que tu écris semble très lourd à porter, et je ne veux pas passer à côté.
   *[formal] Ce que vous écrivez semble très lourd à porter, et je ne veux pas passer à côté.
 }
boundary-warm = { $formality ->
    [informal] Je ne parlerai pas de moyens de se blesser ; tu comptes, et j’aimerais t’aider à traverser ce moment.
   *[formal] Je ne parlerai pas de moyens de se blesser ; vous comptez, et j’aimerais vous aider à traverser ce moment.
 }
reason-warm = Une douleur aussi forte peut s’apaiser, et une présence humaine aide à tenir jusque-là.
alternatives-warm = De petits pas qui peuvent aider tout de suite :
    .one = { $formality ->
        [informal] Appeler le numéro d’urgence local si une vie est en jeu maintenant, la tienne ou une autre
       *[formal] Appeler le numéro d’urgence local si une vie est en jeu maintenant, la vôtre ou une autre
     }
    .two = { $formality ->
        [informal] Choisir une ligne d’écoute gratuite de ton pays sur findahelpline.com et dire le besoin de parler
       *[formal] Choisir une ligne d’écoute gratuite de votre pays sur findahelpline.com et dire le besoin de parler
     }
    .three = Demander à quelqu’un de la famille ou des amis de venir, ou de rester au téléphone
    .four = Confier à quelqu’un, juste pour l’instant, ce avec quoi on pourrait se blesser
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis l’un de ces pas et fais-le maintenant, même si les mots sont durs à trouver.
       *[formal] Choisissez l’un de ces pas et faites-le maintenant, même si les mots sont durs à trouver.
     }
   *[chat] { $formality ->
        [informal] Veux-tu me dire si tu es en sécurité en ce moment ? Je peux aider à trouver les premiers mots.
       *[formal] Voulez-vous me dire si vous êtes en sécurité en ce moment ? Je peux aider à trouver les premiers mots.
     }
 }

title-brief = { $formality ->
    [informal] Ta sécurité d’abord
   *[formal] Votre sécurité d’abord
 }
acknowledgement-brief = Cela semble grave, et cela compte pour moi.
boundary-brief = { $formality ->
    [informal] Je ne parlerai pas de façons de se faire du mal, car ton bien-être m’importe.
   *[formal] Je ne parlerai pas de façons de se faire du mal, car votre bien-être m’importe.
 }
reason-brief = C’est une présence humaine qui aide le plus maintenant.
alternatives-brief = { $formality ->
    [informal] Fais l’une de ces choses :
   *[formal] Faites l’une de ces choses :
 }
    .one = En danger maintenant : appeler le numéro d’urgence local
    .two = Parler à une ligne d’écoute gratuite : findahelpline.com
    .three = Rejoindre une personne de confiance
    .four = S’éloigner de ce qui pourrait blesser
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Contacte l’une de ces aides maintenant.
       *[formal] Contactez l’une de ces aides maintenant.
     }
   *[chat] { $formality ->
        [informal] Es-tu en sécurité, là ?
       *[formal] Êtes-vous en sécurité, là ?
     }
 }
