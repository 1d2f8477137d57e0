# Safety was named, and nothing more is known; it may well be a misreading.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je préfère la prudence ici
acknowledgement-calm = J’aimerais donner une réponse franche.
boundary-calm = Je ne peux pas entrer dans des détails qui pourraient mettre quelqu’un en danger.
reason-calm = Tel que je le lis, quelqu’un pourrait en souffrir, mais je le lis peut-être mal.
alternatives-calm = Quelques façons de continuer :
    .one = Dire sur quoi porte le projet et à qui il s’adresse
    .two = Demander une vue d’ensemble du sujet
    .three = Demander comment on en gère les risques
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Si j’ai mal lu, ajoute à quoi cela sert et renvoie le formulaire.
       *[formal] Si j’ai mal lu, ajoutez à quoi cela sert et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Ai-je mal compris ? Dis-moi ce que tu aimerais avoir à la fin.
       *[formal] Ai-je mal compris ? Dites-moi ce que vous aimeriez avoir à la fin.
     }
 }

title-warm = J’ai peut-être mal compris
acknowledgement-warm = Je n’imagine pas le pire, et j’aimerais vraiment être utile.
boundary-warm = Pour l’instant, je ne vais pas plus loin dans ce qui me semble risqué.
reason-warm = Mieux vaut demander une fois de trop que voir quelqu’un blessé.
alternatives-warm = Voici ce que je peux faire tout de suite :
    .one = { $formality ->
        [informal] Dire ce que je crois avoir compris, pour que tu me corriges
       *[formal] Dire ce que je crois avoir compris, pour que vous me corrigiez
     }
    .two = Aider pour la part qui est clairement sûre
    .three = Chercher une voie plus douce vers le même but
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une phrase ou deux sur ta situation, et renvoie le formulaire.
       *[formal] Ajoutez une phrase ou deux sur votre situation, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui m’a échappé ? Une phrase ou deux sur ta situation m’aideraient beaucoup.
       *[formal] Qu’est-ce qui m’a échappé ? Une phrase ou deux sur votre situation m’aideraient beaucoup.
     }
 }

title-brief = Prudence ici
acknowledgement-brief = J’ai peut-être mal lu.
boundary-brief = Je laisse de côté ce qui peut blesser quelqu’un.
reason-brief = J’ai un doute, et quelqu’un pourrait en souffrir.
alternatives-brief = Je peux :
    .one = Répondre à une question proche
    .two = Signaler des erreurs courantes
    .three = Dire à qui demander de vive voix
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que tu voulais dire et renvoie.
       *[formal] Ajoutez ce que vous vouliez dire et renvoyez.
     }
   *[chat] { $formality ->
        [informal] Que voulais-tu dire ?
       *[formal] Que vouliez-vous dire ?
     }
 }

omitted = des détails qui peuvent mettre quelqu’un en danger.
