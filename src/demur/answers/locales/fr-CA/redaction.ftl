# A transcript or an image with personal data in it, which has to be taken out first.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Retire les noms, numéros et adresses, et renvoie le formulaire.
       *[formal] Retirez les noms, numéros et adresses, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] De quelle partie as-tu le plus besoin? Elle peut être envoyée sans noms ni numéros.
       *[formal] De quelle partie avez-vous le plus besoin? Elle peut être envoyée sans noms ni numéros.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Masque ce qui mène à une personne, garde l’utile, et renvoie le formulaire.
       *[formal] Masquez ce qui mène à une personne, gardez l’utile, et renvoyez le formulaire.
     }
   *[chat] Quels détails faut-il garder pour que ça ait un sens? Trions-les ensemble.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Masque les détails et renvoie.
       *[formal] Masquez les détails et renvoyez.
     }
   *[chat] On commence par l’un d’eux?
 }
