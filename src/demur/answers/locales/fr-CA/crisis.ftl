# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = { $formality ->
    [informal] Je ne parlerai pas de façons de se faire du mal; je veux que tu sois en sécurité.
   *[formal] Je ne parlerai pas de façons de se faire du mal; je veux que vous soyez en sécurité.
 }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Tourne-toi vers l’une de ces aides maintenant. Si tu ne te sens pas en sécurité, commence par le numéro d’urgence.
       *[formal] Tournez-vous vers l’une de ces aides maintenant. Si vous ne vous sentez pas en sécurité, commencez par le numéro d’urgence.
     }
   *[chat] { $formality ->
        [informal] Es-tu en sécurité en ce moment? Et est-ce toi qui souffres, ou une personne qui t’est chère?
       *[formal] Êtes-vous en sécurité en ce moment? Et est-ce vous qui souffrez, ou une personne qui vous est chère?
     }
 }

boundary-warm = { $formality ->
    [informal] Je ne parlerai pas de moyens de se blesser; tu comptes, et j’aimerais t’aider à traverser ce moment.
   *[formal] Je ne parlerai pas de moyens de se blesser; vous comptez, et j’aimerais vous aider à traverser ce moment.
 }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis l’un de ces pas et fais-le maintenant, même si les mots sont durs à trouver.
       *[formal] Choisissez l’un de ces pas et faites-le maintenant, même si les mots sont durs à trouver.
     }
   *[chat] { $formality ->
        [informal] Veux-tu me dire si tu es en sécurité en ce moment? Je peux aider à trouver les premiers mots.
       *[formal] Voulez-vous me dire si vous êtes en sécurité en ce moment? Je peux aider à trouver les premiers mots.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Contacte l’une de ces aides maintenant.
       *[formal] Contactez l’une de ces aides maintenant.
     }
   *[chat] { $formality ->
        [informal] Es-tu en sécurité, là?
       *[formal] Êtes-vous en sécurité, là?
     }
 }
