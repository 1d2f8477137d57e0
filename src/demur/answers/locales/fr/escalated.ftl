# A person will look at it; what the user gets meanwhile.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Une personne va regarder cela de près
acknowledgement-calm = J’ai lu ce texte avec attention.
boundary-calm = Je ne réponds pas à cette question de mon côté ; une personne va d’abord la regarder.
reason-calm = Elle peut peser des éléments qui m’échapperaient.
alternatives-calm = En attendant, voici des pistes :
    .one = Noter ce qui aiderait quelqu’un à comprendre la situation
    .two = Continuer avec une autre question
    .three = Appeler le numéro d’urgence local si quelqu’un est en danger
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Inutile de renvoyer le formulaire. Tu peux t’en servir pour une autre question.
       *[formal] Inutile de renvoyer le formulaire. Vous pouvez vous en servir pour une autre question.
     }
   *[chat] Y a-t-il autre chose à avancer pendant l’attente ?
 }

title-warm = J’ai demandé un second avis
acknowledgement-warm = { $formality ->
    [informal] Je vois combien c’est important pour toi.
   *[formal] Je vois combien c’est important pour vous.
 }
boundary-warm = Je ne décide pas de la réponse sans autre avis : je l’ai confiée à un être humain.
reason-warm = { $formality ->
    [informal] Ici, viser juste pour toi compte plus que d’aller vite.
   *[formal] Ici, viser juste pour vous compte plus que d’aller vite.
 }
alternatives-warm = D’ici là, on peut :
    .one = Rassembler les papiers, les dates ou les noms qui seront peut-être utiles
    .two = { $formality ->
        [informal] Écrire ce que serait une bonne issue pour toi
       *[formal] Écrire ce que serait une bonne issue pour vous
     }
    .three = Se tourner vers les secours locaux si cela ne peut pas attendre
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Il n’y a rien d’autre à faire ici. Garde une copie de ton texte, au besoin.
       *[formal] Il n’y a rien d’autre à faire ici. Gardez une copie de votre texte, au besoin.
     }
   *[chat] { $formality ->
        [informal] Et si on mettait tes notes au clair d’ici là ?
       *[formal] Et si on mettait vos notes au clair d’ici là ?
     }
 }

title-brief = Il faut un humain
acknowledgement-brief = J’ai bien lu.
boundary-brief = Je laisse la réponse à une personne.
reason-brief = Elle voit plus large.
alternatives-brief = Il est possible de :
    .one = { $formality ->
        [informal] Enregistrer ton texte
       *[formal] Enregistrer votre texte
     }
    .two = Lister les points essentiels
    .three = En cas de danger, appeler le numéro d’urgence local
engagement-brief = { $channel ->
    [form] C’est tout pour l’instant.
   *[chat] Quoi d’autre, en attendant ?
 }
