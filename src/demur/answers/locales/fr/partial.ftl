# Part was answered, and the part that could do harm was left out.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Il manque une partie
acknowledgement-calm = Le reste de la question a sa réponse.
boundary-calm = Je ne peux pas donner la partie qui pourrait faire du tort.
omitting-calm = J’ai laissé ceci de côté :
reason-calm = { $formality ->
    [informal] Cela pourrait t’attirer des ennuis, ou en attirer à quelqu’un d’autre.
   *[formal] Cela pourrait vous attirer des ennuis, ou en attirer à quelqu’un d’autre.
 }
alternatives-calm = Voici comment continuer :
    .one = Se servir de la réponse telle quelle
    .two = Demander plus de détails sur ce qui est là
    .three = Dire à quoi servait la partie manquante, pour trouver un autre chemin
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Dis dans le formulaire à quoi servait la partie manquante, et renvoie-le.
       *[formal] Dites dans le formulaire à quoi servait la partie manquante, et renvoyez-le.
     }
   *[chat] Le reste suffit-il pour avancer ?
 }

title-warm = Voilà, à un morceau près
acknowledgement-warm = J’ai fait tout le reste, en espérant que cela aide à bien avancer.
boundary-warm = Je n’ajoute pas le morceau qui pourrait faire du mal à quelqu’un.
omitting-warm = Voici le morceau que j’ai gardé pour moi :
reason-warm = Mieux vaut un trou dans la réponse que quelqu’un de blessé.
alternatives-warm = À partir de là, on peut :
    .one = Décrire le but derrière le morceau manquant
    .two = Poser cette question à une personne du métier
    .three = Avoir le reste en plus long, plus court ou plus simple
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Pars de ce qui est là, ou écris à quoi le morceau manquant devait servir, et renvoie le formulaire.
       *[formal] Partez de ce qui est là, ou écrivez à quoi le morceau manquant devait servir, et renvoyez le formulaire.
     }
   *[chat] À quoi devait servir le morceau manquant ? Il y a peut-être un autre moyen.
 }

title-brief = Répondu, à une partie près
acknowledgement-brief = Le reste est fait.
boundary-brief = Je n’inclus pas ce qui pourrait nuire.
omitting-brief = Laissé de côté :
reason-brief = Quelqu’un pourrait en souffrir.
alternatives-brief = Il est possible de :
    .one = Continuer avec le reste
    .two = Demander une version plus sûre
    .three = Demander des exemples
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie cette partie et renvoie.
       *[formal] Modifiez cette partie et renvoyez.
     }
   *[chat] Le reste suffit-il ?
 }
