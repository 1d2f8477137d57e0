# False facts about voting, manipulation in politics.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = De quoi induire des électeurs en erreur
acknowledgement-calm = Le vote et la politique soulèvent bien des questions légitimes.
boundary-calm = Je n’aide pas à répandre de fausses affirmations sur un vote ni à manipuler les gens en politique.
reason-calm = Quelqu’un pourrait rater le vote, ou voter sur la foi d’une chose fausse.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer comment on vote et à quel bureau demander les dates
    .two = { $formality ->
        [informal] Écrire un discours ou un tract percutant, signé de ton nom
       *[formal] Écrire un discours ou un tract percutant, signé de votre nom
     }
    .three = Comparer ce que disent les partis, à partir de textes collés ici
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Change-le en un message que tu signerais, ou en l’une de ces idées, et renvoie le formulaire.
       *[formal] Changez-le en un message que vous signeriez, ou en l’une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que veux-tu faire savoir aux gens ? Disons-le avec des faits.
       *[formal] Que voulez-vous faire savoir aux gens ? Disons-le avec des faits.
     }
 }

title-warm = Gagner des voix à la loyale
acknowledgement-warm = S’intéresser à la façon dont les choses sont gérées chez soi, c’est précieux.
boundary-warm = Je ne vais pas aider à tromper l’électorat ni à simuler un soutien à une cause.
reason-warm = Qui s’est fait avoir une fois finit souvent par ne plus croire à aucun vote.
alternatives-warm = Des façons de peser que je peux soutenir :
    .one = Répondre calmement à une fausse rumeur sur une élection
    .two = Écrire à une personne élue, à un journal ou à la mairie
    .three = Organiser un appel à aller voter, quel que soit le choix de chacun
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris quel changement tu espères, et renvoie le formulaire.
       *[formal] Écrivez quel changement vous espérez, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel changement espères-tu ? Raconte, et je t’aiderai à le défendre.
       *[formal] Quel changement espérez-vous ? Racontez, et je vous aiderai à le défendre.
     }
 }

title-brief = Des faits exacts sur le vote
acknowledgement-brief = { $formality ->
    [informal] Cette cause te tient à cœur.
   *[formal] Cette cause vous tient à cœur.
 }
boundary-brief = Je n’aide pas à tromper l’électorat.
reason-brief = Quelqu’un pourrait y perdre sa voix.
alternatives-brief = Je peux :
    .one = Expliquer le dépouillement
    .two = Expliquer une question de référendum
    .three = Vérifier une affirmation lue quelque part
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie, puis renvoie.
       *[formal] Modifiez, puis renvoyez.
     }
   *[chat] Quel est l’argument principal ?
 }

omitted = de fausses affirmations sur un vote ou sur la politique.
