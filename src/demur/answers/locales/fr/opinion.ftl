# Taking sides where people differ for good reasons.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] Je te laisse le dernier mot
   *[formal] Je vous laisse le dernier mot
 }
acknowledgement-calm = C’est une question qui tient à cœur à bien des gens.
boundary-calm = Je ne prends pas parti dans une question d’opinion.
reason-calm = { $formality ->
    [informal] On la voit de plusieurs façons, pour de bonnes raisons, et le choix te revient.
   *[formal] On la voit de plusieurs façons, pour de bonnes raisons, et le choix vous revient.
 }
alternatives-calm = Voici ce que je peux faire :
    .one = Présenter le meilleur argument de chaque camp
    .two = Séparer les faits des valeurs
    .three = { $formality ->
        [informal] Lister des questions qui révèlent ce qui compte pour toi
       *[formal] Lister des questions qui révèlent ce qui compte pour vous
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Nomme les avis à comparer, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Nommez les avis à comparer, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] De quel côté penches-tu jusqu’ici ?
       *[formal] De quel côté penchez-vous jusqu’ici ?
     }
 }

title-warm = Pas de camp, mais beaucoup à dire
acknowledgement-warm = Voilà une question qui mérite une belle discussion.
boundary-warm = Je ne dirai pas de quel côté du débat je serais.
reason-warm = { $formality ->
    [informal] Ce qui est cher à chacun varie d’une personne à l’autre, et nul ne peut en décider à ta place.
   *[formal] Ce qui est cher à chacun varie d’une personne à l’autre, et nul ne peut en décider à votre place.
 }
alternatives-warm = Ce que je ferais volontiers :
    .one = Expliquer comment chaque camp voit les choses, avec ses mots
    .two = Raconter comment ce débat est né
    .three = Mettre un argument à l’épreuve en plaidant contre
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ton propre avis, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez votre propre avis, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui a lancé cette réflexion ? On peut partir de ton propre avis.
       *[formal] Qu’est-ce qui a lancé cette réflexion ? On peut partir de votre propre avis.
     }
 }

title-brief = { $formality ->
    [informal] À toi de voir
   *[formal] À vous de voir
 }
acknowledgement-brief = Question intéressante.
boundary-brief = Je ne donne pas d’avis sur les questions débattues.
reason-brief = { $formality ->
    [informal] Tu sais mieux que moi ce qui compte.
   *[formal] Vous savez mieux que moi ce qui compte.
 }
alternatives-brief = Je peux :
    .one = Montrer ce que disent des études
    .two = Lister le pour et le contre
    .three = { $formality ->
        [informal] Aider à formuler ton point de vue
       *[formal] Aider à formuler votre point de vue
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui aiderait ?
 }

omitted = un verdict dans une question d’opinion.
