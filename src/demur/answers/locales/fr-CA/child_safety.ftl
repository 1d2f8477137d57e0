# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Que ce soit pour un enfant ou pour toi, fais l’un de ces pas aujourd’hui.
       *[formal] Que ce soit pour un enfant ou pour vous, faites l’un de ces pas aujourd’hui.
     }
   *[chat] { $formality ->
        [informal] Choisis le pas qui convient; je peux aider à trouver les mots.
       *[formal] Choisissez le pas qui convient; je peux aider à trouver les mots.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Si un enfant est en danger en ce moment, appelle d’abord le numéro d’urgence local.
       *[formal] Si un enfant est en danger en ce moment, appelez d’abord le numéro d’urgence local.
     }
   *[chat] { $formality ->
        [informal] Un enfant est-il en danger en ce moment? Alors, appelle d’abord le numéro d’urgence local.
       *[formal] Un enfant est-il en danger en ce moment? Alors, appelez d’abord le numéro d’urgence local.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Un enfant en danger? Appelle les secours.
       *[formal] Un enfant en danger? Appelez les secours.
     }
   *[chat] { $formality ->
        [informal] Un enfant est en danger? Appelle les secours.
       *[formal] Un enfant est en danger? Appelez les secours.
     }
 }
