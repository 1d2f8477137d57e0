# Attacks on people for who they are.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je ne rabaisse aucun groupe
acknowledgement-calm = Je vois que ce sujet remue fort.
boundary-calm = Je n’aide pas à attaquer ou à rabaisser des gens pour ce qu’ils sont.
reason-calm = À cause de mots pareils, des gens ont peur dans leur rue, à l’école ou au travail.
alternatives-calm = Voici ce que je peux faire :
    .one = Aider à critiquer une décision, un parti ou une idée avec de bons arguments
    .two = Expliquer d’où vient un préjugé et comment on y a répondu
    .three = Aider à écrire sur un groupe de façon juste, questions difficiles comprises
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Parle plutôt de ce qui a tout déclenché, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Parlez plutôt de ce qui a tout déclenché, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui a tout déclenché ? Raconte, et on trouvera des mots pour ça.
       *[formal] Qu’est-ce qui a tout déclenché ? Racontez, et on trouvera des mots pour ça.
     }
 }

title-warm = Parlons de ce qui s’est mal passé
acknowledgement-warm = Si quelque chose a fait naître de la colère ou de la peur, j’aimerais l’entendre.
boundary-warm = Je ne m’en prends pas aux gens pour leurs origines, leurs croyances ou leurs amours.
reason-warm = Celles et ceux qui en souffrent le plus n’ont souvent fait de mal à personne.
alternatives-warm = Voilà comment j’aimerais aider :
    .one = Mettre des mots clairs sur une colère contre une personne ou un événement
    .two = Répondre à un message haineux sans en rajouter
    .three = Trouver une question honnête à poser à quelqu’un de ce groupe
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Raconte ce qui s’est passé, et renvoie le formulaire.
       *[formal] Racontez ce qui s’est passé, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que t’est-il arrivé ? On peut partir de là.
       *[formal] Que vous est-il arrivé ? On peut partir de là.
     }
 }

title-brief = Pas contre des gens
acknowledgement-brief = C’est pesant, je le vois.
boundary-brief = Je n’aide pas à insulter des gens pour ce qu’ils sont.
reason-brief = Cela sème la peur.
alternatives-brief = Je peux :
    .one = Expliquer l’histoire d’un conflit
    .two = Vérifier une affirmation sur un groupe
    .three = Expliquer une coutume ou une foi
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Dis ce qui s’est passé et renvoie.
       *[formal] Dites ce qui s’est passé et renvoyez.
     }
   *[chat] Que s’est-il passé ?
 }

omitted = des attaques contre des gens pour ce qu’ils sont.
