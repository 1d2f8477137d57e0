# The person writing is a child or teenager, and the subject is for adults.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ça, c’est pour les adultes
acknowledgement-calm = La curiosité et les questions, c’est tout à fait normal.
boundary-calm = Je ne peux pas parler de choses réservées aux adultes.
reason-calm = Elles peuvent blesser ou faire peur quand on est encore en train de grandir.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer simplement le corps qui change, les sentiments ou l’amitié
    .two = Aider à trouver les mots pour en parler à un parent ou à l’école
    .three = { $formality ->
        [informal] Proposer des livres, des films ou des jeux pour ton âge
       *[formal] Proposer des livres, des films ou des jeux pour votre âge
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées et renvoie-le. Tu peux aussi en parler à quelqu’un à la maison ou à l’école.
       *[formal] Remplacez votre texte par l’une de ces idées et renvoyez-le. Vous pouvez aussi en parler à quelqu’un à la maison ou à l’école.
     }
   *[chat] { $formality ->
        [informal] Quelque chose te tracasse ? En parler à quelqu’un à la maison ou à l’école peut faire du bien aussi.
       *[formal] Quelque chose vous tracasse ? En parler à quelqu’un à la maison ou à l’école peut faire du bien aussi.
     }
 }

title-warm = C’est bien d’avoir demandé
acknowledgement-warm = Beaucoup de jeunes du même âge se posent ce genre de questions.
boundary-warm = Je ne discute pas de sujets qui ne sont que pour les grandes personnes.
reason-warm = { $formality ->
    [informal] Quelqu’un qui te connaît les expliquera mieux, et sera là si cela te secoue.
   *[formal] Quelqu’un qui vous connaît les expliquera mieux, et sera là si cela vous secoue.
 }
alternatives-warm = Peut-être qu’une de ces idées convient :
    .one = Réfléchir à l’adulte avec qui ce serait facile d’en parler
    .two = Avancer sur un devoir, une histoire ou un loisir
    .three = Trouver une ligne d’écoute gratuite pour les jeunes sur findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis une de ces idées et renvoie le formulaire, ou montre cette page à un adulte de confiance.
       *[formal] Choisissez une de ces idées et renvoyez le formulaire, ou montrez cette page à un adulte de confiance.
     }
   *[chat] { $formality ->
        [informal] À quel adulte fais-tu le plus confiance ? On peut chercher les premiers mots ensemble.
       *[formal] À quel adulte faites-vous le plus confiance ? On peut chercher les premiers mots ensemble.
     }
 }

title-brief = Réservé aux grandes personnes
acknowledgement-brief = Demander, c’est permis.
boundary-brief = Je ne parle pas de sujets d’adultes avec des jeunes.
reason-brief = { $formality ->
    [informal] Ils pourraient te troubler.
   *[formal] Ils pourraient vous troubler.
 }
alternatives-brief = Voici quelques idées :
    .one = Demander à un adulte de confiance
    .two = Aller à l’infirmerie de l’école ou à la bibliothèque
    .three = { $formality ->
        [informal] Chercher des infos pour ton âge
       *[formal] Chercher des infos pour votre âge
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Écris plutôt quelque chose pour ton âge.
       *[formal] Écrivez plutôt quelque chose pour votre âge.
     }
   *[chat] { $formality ->
        [informal] Laquelle te va ?
       *[formal] Laquelle vous va ?
     }
 }

omitted = des choses réservées aux adultes.
