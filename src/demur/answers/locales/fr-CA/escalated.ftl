# A person will look at it; what the user gets meanwhile.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Je ne réponds pas à cette question de mon côté; une personne va d’abord la regarder.
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Inutile de renvoyer le formulaire. Tu peux t’en servir pour une autre question.
       *[formal] Inutile de renvoyer le formulaire. Vous pouvez vous en servir pour une autre question.
     }
   *[chat] Y a-t-il autre chose à avancer pendant l’attente?
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Il n’y a rien d’autre à faire ici. Garde une copie de ton texte, au besoin.
       *[formal] Il n’y a rien d’autre à faire ici. Gardez une copie de votre texte, au besoin.
     }
   *[chat] { $formality ->
        [informal] Et si on mettait tes notes au clair d’ici là?
       *[formal] Et si on mettait vos notes au clair d’ici là?
     }
 }

engagement-brief = { $channel ->
    [form] C’est tout pour l’instant.
   *[chat] Quoi d’autre, en attendant?
 }
