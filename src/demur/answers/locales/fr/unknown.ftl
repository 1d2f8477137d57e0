# The model stopped, and nobody said why.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je ne sais pas pourquoi je me suis arrêté
acknowledgement-calm = Une réponse utile était attendue ici, je le vois bien.
boundary-calm = Je me suis arrêté, et je ne peux pas répondre à ce texte.
reason-calm = Personne ne m’a dit ce qui bloquait, alors je n’invente pas de raison.
alternatives-calm = Ce qui aide souvent :
    .one = Poser la question morceau par morceau
    .two = Dire en une phrase ce qui devrait en sortir
    .three = Commencer par une question plus générale
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Modifie ton texte de l’une de ces façons, et renvoie-le.
       *[formal] Modifiez votre texte de l’une de ces façons, et renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] On essaie l’une de ces idées ? Dis-moi par où commencer.
       *[formal] On essaie l’une de ces idées ? Dites-moi par où commencer.
     }
 }

title-warm = Ça n’a pas marché
acknowledgement-warm = J’aurais aimé donner plus que cela.
boundary-warm = { $formality ->
    [informal] Je ne peux pas finir la réponse que tu attendais.
   *[formal] Je ne peux pas finir la réponse que vous attendiez.
 }
reason-warm = Quelque chose m’a arrêté, et franchement je ne vois pas quoi.
alternatives-warm = L’une de ces idées peut nous faire avancer :
    .one = Ajouter un peu de contexte, comme à qui c’est destiné
    .two = Coller le texte dont il s’agit, s’il y en a un
    .three = Me donner un exemple du résultat espéré
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que tu peux, et renvoie le formulaire ; cela passera peut-être.
       *[formal] Ajoutez ce que vous pouvez, et renvoyez le formulaire ; cela passera peut-être.
     }
   *[chat] { $formality ->
        [informal] On refait un essai ? Je ferai avec tout ce que tu pourras ajouter.
       *[formal] On refait un essai ? Je ferai avec tout ce que vous pourrez ajouter.
     }
 }

title-brief = Pas de réponse cette fois
acknowledgement-brief = C’est agaçant, je sais.
boundary-brief = Je ne peux pas répondre à ce texte.
reason-brief = On ne m’a pas dit pourquoi.
alternatives-brief = Quelques idées :
    .one = Retenter un peu plus tard
    .two = Envoyer une version plus courte
    .three = Demander ce que je peux faire ici
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Change quelque chose et renvoie.
       *[formal] Changez quelque chose et renvoyez.
     }
   *[chat] On essaie encore une fois ?
 }

omitted = une partie où je me suis arrêté, sans savoir pourquoi.
