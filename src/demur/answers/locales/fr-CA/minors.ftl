# The person writing is a child or teenager, and the subject is for adults.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées et renvoie-le. Tu peux aussi en parler à quelqu’un à la maison ou à l’école.
       *[formal] Remplacez votre texte par l’une de ces idées et renvoyez-le. Vous pouvez aussi en parler à quelqu’un à la maison ou à l’école.
     }
   *[chat] { $formality ->
        [informal] Quelque chose te tracasse? En parler à quelqu’un à la maison ou à l’école peut faire du bien aussi.
       *[formal] Quelque chose vous tracasse? En parler à quelqu’un à la maison ou à l’école peut faire du bien aussi.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis une de ces idées et renvoie le formulaire, ou montre cette page à un adulte de confiance.
       *[formal] Choisissez une de ces idées et renvoyez le formulaire, ou montrez cette page à un adulte de confiance.
     }
   *[chat] { $formality ->
        [informal] À quel adulte fais-tu le plus confiance? On peut chercher les premiers mots ensemble.
       *[formal] À quel adulte faites-vous le plus confiance? On peut chercher les premiers mots ensemble.
     }
 }

alternatives-brief = Voici quelques idées :
    .one = Demander à un adulte de confiance
    .two = Aller au local des soins infirmiers de l’école ou à la bibliothèque
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
        [informal] Laquelle te va?
       *[formal] Laquelle vous va?
     }
 }
