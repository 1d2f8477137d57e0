# Advice on somebody's own case that a professional has to give.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Une question à confier à une personne du métier
acknowledgement-calm = Vouloir une réponse nette avant d’agir, c’est bien normal.
boundary-calm = { $formality ->
    [informal] Je ne peux pas donner un avis de spécialiste sur ton cas personnel.
   *[formal] Je ne peux pas donner un avis de spécialiste sur votre cas personnel.
 }
reason-calm = Quelqu’un qui voit tout le dossier remarquera ce qui m’échappe d’ici.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer avec des mots simples comment ces situations se passent d’habitude
    .two = Préparer une liste de questions pour le rendez-vous
    .three = { $formality ->
        [informal] Résumer ce que tu sais déjà, en quelques lignes à emporter
       *[formal] Résumer ce que vous savez déjà, en quelques lignes à emporter
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou pose la question en général, puis renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou posez la question en général, puis renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] Quelle décision est à prendre, et que sais-tu pour l’instant ?
       *[formal] Quelle décision est à prendre, et que savez-vous pour l’instant ?
     }
 }

title-warm = { $formality ->
    [informal] Ta situation mérite un regard expert
   *[formal] Votre situation mérite un regard expert
 }
acknowledgement-warm = Porter un choix pareil sans appui n’a rien de facile, et j’aimerais aider.
boundary-warm = { $formality ->
    [informal] Je ne vais pas prendre la place d’une personne formée qui peut étudier ton cas.
   *[formal] Je ne vais pas prendre la place d’une personne formée qui peut étudier votre cas.
 }
reason-warm = { $formality ->
    [informal] Si je me trompais, c’est toi qui en subirais les suites.
   *[formal] Si je me trompais, c’est vous qui en subiriez les suites.
 }
alternatives-warm = De quoi rendre la suite plus légère :
    .one = Trouver quel genre de spécialiste convient à ce problème
    .two = Passer en revue les choix courants et leurs avantages
    .three = Éclaircir les mots difficiles d’une lettre ou d’un rapport reçu
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Indique ce qui t’aiderait, avec un peu de contexte, et renvoie le formulaire.
       *[formal] Indiquez ce qui vous aiderait, avec un peu de contexte, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui te pèse le plus ? Dis-le-moi, et on démêlera tout ça pas à pas.
       *[formal] Qu’est-ce qui vous pèse le plus ? Dites-le-moi, et on démêlera tout ça pas à pas.
     }
 }

title-brief = C’est une affaire de spécialiste
acknowledgement-brief = La question se pose.
boundary-brief = Je ne donne pas de conseils de spécialiste sur un cas personnel.
reason-brief = Il faut pouvoir regarder les détails.
alternatives-brief = Je peux :
    .one = Décrire ce que les spécialistes examinent
    .two = Rédiger un mot pour prendre contact
    .three = Dire où les conseils sont parfois gratuits
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Écris plutôt l’une de ces idées.
       *[formal] Écrivez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui aiderait ?
 }

omitted = { $formality ->
    [informal] des conseils sur ton cas qui reviennent à une personne du métier.
   *[formal] des conseils sur votre cas qui reviennent à une personne du métier.
 }
