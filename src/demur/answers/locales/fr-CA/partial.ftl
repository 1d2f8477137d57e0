# Part was answered, and the part that could do harm was left out.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Dis dans le formulaire à quoi servait la partie manquante, et renvoie-le.
       *[formal] Dites dans le formulaire à quoi servait la partie manquante, et renvoyez-le.
     }
   *[chat] Le reste suffit-il pour avancer?
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Pars de ce qui est là, ou écris à quoi le morceau manquant devait servir, et renvoie le formulaire.
       *[formal] Partez de ce qui est là, ou écrivez à quoi le morceau manquant devait servir, et renvoyez le formulaire.
     }
   *[chat] À quoi devait servir le morceau manquant? Il y a peut-être un autre moyen.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie cette partie et renvoie.
       *[formal] Modifiez cette partie et renvoyez.
     }
   *[chat] Le reste suffit-il?
 }
