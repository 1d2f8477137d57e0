# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Seulement si chaque personne dit oui
acknowledgement-calm = C’est grave, et je le traite comme tel.
boundary-calm = Je n’aide pas à des actes, des images ou des échanges sexuels auxquels quelqu’un n’a pas consenti.
reason-calm = La personne qui le subit vit souvent avec pendant des années.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer comment faire retirer des images intimes, par exemple avec stopncii.org
    .two = Expliquer ce qui peut aider dans les premiers jours après une agression
    .three = Expliquer le consentement et comment en parler en couple
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Si l’une de ces idées peut t’aider, toi ou quelqu’un de proche, écris laquelle, et envoie.
       *[formal] Si l’une de ces idées peut vous aider, vous ou quelqu’un de proche, écrivez laquelle, et envoyez.
     }
   *[chat] { $formality ->
        [informal] Si l’une de ces idées peut t’aider, toi ou quelqu’un de proche, dis-moi laquelle.
       *[formal] Si l’une de ces idées peut vous aider, vous ou quelqu’un de proche, dites-moi laquelle.
     }
 }

title-warm = Il y a des gens qui peuvent aider
acknowledgement-warm = Mettre des mots sur de telles choses est difficile.
boundary-warm = Je ne vais pas aider à obtenir du sexe par la force ou la ruse, ni à diffuser des images intimes.
reason-warm = Cela enlève à une personne le droit de décider de son propre corps.
alternatives-warm = { $formality ->
    [informal] Pour toi ou pour quelqu’un de proche, il est possible de :
   *[formal] Pour vous ou pour quelqu’un de proche, il est possible de :
 }
    .one = Chercher sur findahelpline.com une ligne qui écoute sans juger
    .two = Me demander comment soutenir une personne qui a vécu cela
    .three = Écrire, avec mon aide, ce qui s’est passé, pour quelqu’un de confiance
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Si quelqu’un est en danger, appelle le numéro d’urgence ; sinon, commence par l’un de ces pas.
       *[formal] Si quelqu’un est en danger, appelez le numéro d’urgence ; sinon, commencez par l’un de ces pas.
     }
   *[chat] { $formality ->
        [informal] Un de ces pas aiderait-il maintenant ? Si quelqu’un est en danger, appelle le numéro d’urgence.
       *[formal] Un de ces pas aiderait-il maintenant ? Si quelqu’un est en danger, appelez le numéro d’urgence.
     }
 }

title-brief = Pas sans consentement
acknowledgement-brief = Je prends cela au sérieux.
boundary-brief = Je n’aide à rien de sexuel sans consentement, images comprises.
reason-brief = Cela blesse profondément.
alternatives-brief = Je peux :
    .one = Expliquer comment porter plainte pour cela
    .two = Lister des aides médicales et juridiques
    .three = Expliquer les signes de la traite
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Laquelle t’aiderait ?
       *[formal] Laquelle vous aiderait ?
     }
 }

omitted = des actes sexuels ou des images intimes sans consentement.
