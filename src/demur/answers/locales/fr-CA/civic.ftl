# False facts about voting, manipulation in politics.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer comment on vote et à quel bureau demander les dates
    .two = { $formality ->
        [informal] Écrire un discours ou un dépliant percutant, signé de ton nom
       *[formal] Écrire un discours ou un dépliant percutant, signé de votre nom
     }
    .three = Comparer ce que disent les partis, à partir de textes collés ici
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Change-le en un message que tu signerais, ou en l’une de ces idées, et renvoie le formulaire.
       *[formal] Changez-le en un message que vous signeriez, ou en l’une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que veux-tu faire savoir aux gens? Disons-le avec des faits.
       *[formal] Que voulez-vous faire savoir aux gens? Disons-le avec des faits.
     }
 }

alternatives-warm = Des façons de peser que je peux soutenir :
    .one = Répondre calmement à une fausse rumeur sur une élection
    .two = Écrire à une personne élue, à un journal ou à l’hôtel de ville
    .three = Organiser un appel à aller voter, quel que soit le choix de chacun
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris quel changement tu espères, et renvoie le formulaire.
       *[formal] Écrivez quel changement vous espérez, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel changement espères-tu? Raconte, et je t’aiderai à le défendre.
       *[formal] Quel changement espérez-vous? Racontez, et je vous aiderai à le défendre.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie, puis renvoie.
       *[formal] Modifiez, puis renvoyez.
     }
   *[chat] Quel est l’argument principal?
 }
