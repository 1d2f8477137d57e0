# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ce qui reste en coulisses
acknowledgement-calm = Vouloir savoir comment je marche, c’est légitime.
boundary-calm = Je ne partage pas mes instructions cachées ni mon raisonnement privé, et je n’aide pas à copier le modèle derrière moi.
reason-calm = Si cela circulait, quelqu’un pourrait me retourner contre celles et ceux qui comptent sur moi.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer en général comment des assistants comme moi sont réglés
    .two = Dire ce que je peux et ne peux pas faire
    .three = Donner les raisons d’une réponse avec des mots simples
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, et renvoyez-le.
     }
   *[chat] D’où vient cette curiosité ? J’aimerais y répondre autant que je peux.
 }

title-warm = Un œil sous le capot, jusqu’à un certain point
acknowledgement-warm = J’aime bien qu’on cherche à savoir à qui on a affaire.
boundary-warm = Je garde pour moi mes instructions cachées et mon raisonnement, et je n’aide pas à bâtir ma copie.
reason-warm = Il y a là le travail de beaucoup de gens, et je n’en dispose pas.
alternatives-warm = Je ferais l’une de ces choses avec plaisir :
    .one = Reprendre une réponse, avec les faits qui la soutiennent
    .two = Proposer des modèles ouverts et des articles que tout le monde peut étudier
    .three = { $formality ->
        [informal] Aider à écrire de bonnes instructions pour un assistant à toi
       *[formal] Aider à écrire de bonnes instructions pour un assistant à vous
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu construis ou vérifies, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce que vous construisez ou vérifiez, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Y a-t-il un projet ou une vérification derrière ? Dis-m’en un peu plus.
       *[formal] Y a-t-il un projet ou une vérification derrière ? Dites-m’en un peu plus.
     }
 }

title-brief = Mes rouages restent privés
acknowledgement-brief = La curiosité est bienvenue.
boundary-brief = Je ne révèle pas d’instructions cachées ni de raisonnement, et je n’aide pas à me copier.
reason-brief = D’autres comptent là-dessus.
alternatives-brief = Je peux :
    .one = Expliquer comment une IA apprend
    .two = Dire à quoi je sers
    .three = Comparer des types d’assistants
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui t’intéresse le plus ?
       *[formal] Qu’est-ce qui vous intéresse le plus ?
     }
 }

omitted = mes instructions cachées, mon raisonnement privé et les rouages du modèle.
