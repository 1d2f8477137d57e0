# False or unproven claims about a real person.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La réputation de quelqu’un est en jeu
acknowledgement-calm = { $formality ->
    [informal] Je vois que cela te touche.
   *[formal] Je vois que cela vous touche.
 }
boundary-calm = Je n’aide pas à répandre sur une vraie personne des propos peut-être faux.
reason-calm = La personne visée n’est pas là pour répondre.
alternatives-calm = Voici ce que je peux faire :
    .one = { $formality ->
        [informal] Aider à noter ce que tu as vu toi-même, en témoignage
       *[formal] Aider à noter ce que vous avez vu vous-même, en témoignage
     }
    .two = Expliquer comment vérifier une affirmation et où chercher
    .three = Aider à écrire un avis ou une réclamation qui s’en tient aux faits
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Garde ce que tu sais de première main, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Gardez ce que vous savez de première main, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Qu’est-ce qui devrait en sortir ? Voyons ce qui pourrait y mener.
 }

title-warm = Assurons-nous que ça tienne debout
acknowledgement-warm = Si quelqu’un a mal agi, je comprends l’envie que cela se sache.
boundary-warm = Je ne vais pas écrire d’accusations contre une personne réelle quand aucune preuve n’est en vue.
reason-warm = Une telle histoire peut coûter un emploi et des amitiés, même si elle se révèle fausse.
alternatives-warm = Des façons de se faire entendre que je peux soutenir :
    .one = Trier ce qui est su et ce qui est entendu dire
    .two = Préparer des questions pour un cabinet d’avocats ou un journal
    .three = En faire une fiction, avec des gens et des lieux inventés
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu sais à coup sûr et comment, et renvoie le formulaire.
       *[formal] Écrivez ce que vous savez à coup sûr et comment, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que sais-tu à coup sûr ? On peut partir de là.
       *[formal] Que savez-vous à coup sûr ? On peut partir de là.
     }
 }

title-brief = Un nom est en jeu
acknowledgement-brief = J’entends bien.
boundary-brief = Je n’écris pas d’accusations sans preuve sur de vraies personnes.
reason-brief = Une fausse histoire colle à la peau.
alternatives-brief = Je peux :
    .one = Retirer les noms d’un brouillon
    .two = Rédiger une lettre privée
    .three = Répondre posément à une rumeur
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute sur quoi cela repose et renvoie.
       *[formal] Ajoutez sur quoi cela repose et renvoyez.
     }
   *[chat] Sur quoi cela repose-t-il ?
 }

omitted = des propos non prouvés sur une vraie personne.
