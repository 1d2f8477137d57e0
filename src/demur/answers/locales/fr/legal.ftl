# What a lawyer has to judge.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = À soumettre à un cabinet d’avocats
acknowledgement-calm = Faire des projets avec une question de droit en suspens, c’est dur.
boundary-calm = { $formality ->
    [informal] Je ne peux pas juger ton affaire ni dire comment elle finira.
   *[formal] Je ne peux pas juger votre affaire ni dire comment elle finira.
 }
reason-calm = { $formality ->
    [informal] Un petit fait ou une date manquée peut tout changer pour toi.
   *[formal] Un petit fait ou une date manquée peut tout changer pour vous.
 }
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer avec des mots simples comment marche le droit sur un sujet
    .two = Lister les papiers et les dates à réunir avant un rendez-vous
    .three = Dire où l’on trouve une aide juridique gratuite ou à petit prix
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, ajoute un délai éventuel, et renvoie-la.
       *[formal] Remplacez votre saisie par l’une de ces idées, ajoutez un délai éventuel, et renvoyez-la.
     }
   *[chat] Y a-t-il un délai qui approche ? Commençons par ce qu’il faut pour le tenir.
 }

title-warm = { $formality ->
    [informal] Ton affaire mérite l’œil d’un juriste
   *[formal] Votre affaire mérite l’œil d’un juriste
 }
acknowledgement-warm = Les disputes et les courriers officiels usent, je comprends l’envie d’une réponse nette.
boundary-warm = { $formality ->
    [informal] Je ne vais pas jouer les avocats et dire quoi faire dans ton propre affaire.
   *[formal] Je ne vais pas jouer les avocats et dire quoi faire dans votre propre affaire.
 }
reason-warm = Le droit change d’un lieu à l’autre, et un faux pas peut coûter de l’argent ou des droits.
alternatives-warm = De quoi alléger un peu la charge :
    .one = Mettre les faits dans l’ordre, prêts à être lus par un juriste
    .two = Expliquer ce que signifie d’ordinaire une clause d’un contrat ou d’une lettre
    .three = Rédiger une lettre polie qui demande des explications à l’autre partie
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui s’est passé en quelques phrases, choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce qui s’est passé en quelques phrases, choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que s’est-il passé, en quelques phrases ? On peut le mettre en forme pour la personne qui te conseille.
       *[formal] Que s’est-il passé, en quelques phrases ? On peut le mettre en forme pour la personne qui vous conseille.
     }
 }

title-brief = Il faut un avis juridique
acknowledgement-brief = Je vois d’où vient la question.
boundary-brief = Je ne donne pas de conseil juridique sur un cas personnel.
reason-brief = Un détail peut tout changer.
alternatives-brief = Je peux :
    .one = Décrire les étapes habituelles
    .two = Préparer des questions de droit
    .three = { $formality ->
        [informal] Mettre tes notes au propre
       *[formal] Mettre vos notes au propre
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui aiderait ?
 }

omitted = { $formality ->
    [informal] un avis juridique sur ton propre affaire.
   *[formal] un avis juridique sur votre propre affaire.
 }
