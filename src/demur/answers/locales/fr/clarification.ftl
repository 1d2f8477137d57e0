# A question, before anything is decided. There is no refusal in it.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Une question d’abord
acknowledgement-calm = Je regarde ça avec plaisir.
boundary-calm = Avant de répondre, il me faut en savoir un peu plus sur le besoin.
reason-calm = { $formality ->
    [informal] On peut le comprendre de plusieurs façons, et se tromper te ferait perdre du temps.
   *[formal] On peut le comprendre de plusieurs façons, et se tromper vous ferait perdre du temps.
 }
alternatives-calm = L’un de ces points aiderait :
    .one = { $formality ->
        [informal] Dire ce que tu aimerais obtenir à la fin
       *[formal] Dire ce que vous aimeriez obtenir à la fin
     }
    .two = Dire à qui ou à quoi cela servira
    .three = Ajouter ce qui a déjà été essayé ou trouvé
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une phrase ou deux à ton texte, et renvoie-le.
       *[formal] Ajoutez une phrase ou deux à votre texte, et renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] Qu’aimerais-tu obtenir à la fin ? Une phrase ou deux suffisent.
       *[formal] Qu’aimeriez-vous obtenir à la fin ? Une phrase ou deux suffisent.
     }
 }

title-warm = { $formality ->
    [informal] Aide-moi à viser juste
   *[formal] Aidez-moi à viser juste
 }
acknowledgement-warm = Cette question mérite une réponse à sa mesure.
boundary-warm = Il me manque un élément pour donner une réponse qui convienne.
reason-warm = Ce qui est juste pour une personne peut être faux pour une autre.
alternatives-warm = Au choix, selon le plus simple :
    .one = { $formality ->
        [informal] Donner un exemple de ce que tu as en tête
       *[formal] Donner un exemple de ce que vous avez en tête
     }
    .two = Décrire le cadre : travail, études ou quotidien
    .three = Montrer à quoi ressemblerait une bonne réponse
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute l’un de ces points à ta saisie et renvoie-la ; inutile de tout recommencer.
       *[formal] Ajoutez l’un de ces points à votre saisie et renvoyez-la ; inutile de tout recommencer.
     }
   *[chat] { $formality ->
        [informal] Sur lequel de ces points peux-tu m’en dire plus ? Je pars de là.
       *[formal] Sur lequel de ces points pouvez-vous m’en dire plus ? Je pars de là.
     }
 }

title-brief = { $formality ->
    [informal] Peux-tu préciser ?
   *[formal] Pouvez-vous préciser ?
 }
acknowledgement-brief = Avec plaisir.
boundary-brief = Il me faut encore un détail pour répondre.
reason-brief = Sinon, je risque de passer à côté.
alternatives-brief = À ajouter :
    .one = Le lieu ou l’époque
    .two = Le point le plus important
    .three = Le degré de détail voulu
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute un point, puis renvoie.
       *[formal] Ajoutez un point, puis renvoyez.
     }
   *[chat] { $formality ->
        [informal] Lequel peux-tu ajouter ?
       *[formal] Lequel pouvez-vous ajouter ?
     }
 }
