# Something made to mislead people.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je préfère que ça reste honnête
acknowledgement-calm = Je vois l’envie de convaincre.
boundary-calm = Je ne crée rien qui fasse croire aux gens des choses fausses.
reason-calm = On agit d’après ce qu’on croit, et on peut y perdre de l’argent, de la confiance ou une voix.
alternatives-calm = Voici ce que je peux faire :
    .one = Aider à défendre une cause avec des faits et une demande claire
    .two = Écrire une parodie ou un récit que tout le monde reconnaît comme tel
    .three = Repérer dans un brouillon ce qui pourrait induire en erreur
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que les gens devraient faire après la lecture, et renvoie le formulaire.
       *[formal] Ajoutez ce que les gens devraient faire après la lecture, et renvoyez le formulaire.
     }
   *[chat] Que devraient faire les gens après l’avoir lu ? Cherchons un chemin honnête pour y arriver.
 }

title-warm = Faisons-le à découvert
acknowledgement-warm = Se faire écouter est difficile, et c’est là que j’aimerais aider.
boundary-warm = Je ne vais pas déguiser du faux pour qu’il passe pour vrai.
reason-warm = Qui tombe dans le panneau n’a aucune vraie chance de choisir.
alternatives-warm = Là, j’apporte volontiers mon aide :
    .one = Préparer une surprise, un tour de magie ou un jeu qui fait plaisir
    .two = Signaler une démo, un échantillon ou une mise en scène pour que personne ne s’y trompe
    .three = Dire une vérité gênante d’une façon qui passe
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute qui tu veux toucher et pourquoi, et renvoie le formulaire.
       *[formal] Ajoutez qui vous voulez toucher et pourquoi, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qui veux-tu toucher ? Je peux aider à bien le dire.
       *[formal] Qui voulez-vous toucher ? Je peux aider à bien le dire.
     }
 }

title-brief = Sans tromperie
acknowledgement-brief = Le résultat compte, je vois.
boundary-brief = Je n’aide pas à tromper les gens.
reason-brief = Quelqu’un y croirait et y perdrait.
alternatives-brief = Je peux :
    .one = Trouver un titre accrocheur et vrai
    .two = Apprendre à repérer les faux
    .three = Dire que faire après une tromperie
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie et renvoie.
       *[formal] Modifiez et renvoyez.
     }
   *[chat] C’est pour qui ?
 }

omitted = ce qui est fait pour induire les gens en erreur.
