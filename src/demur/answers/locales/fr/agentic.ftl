# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Une étape que je ne franchis pas sans accord
acknowledgement-calm = Je vois bien que cette tâche devrait être terminée.
boundary-calm = { $formality ->
    [informal] Je ne fais pas à ta place un geste impossible à annuler ou que personne n’a demandé.
   *[formal] Je ne fais pas à votre place un geste impossible à annuler ou que personne n’a demandé.
 }
reason-calm = En cas d’erreur, des données, de l’argent ou du temps seraient perdus pour de bon.
alternatives-calm = Voici ce que je peux faire d’abord :
    .one = Décrire à blanc ce que chaque étape changerait
    .two = Écrire un plan, étape par étape, à valider
    .three = Lister ce qu’il vaut mieux sauvegarder avant
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace la tâche par l’une de ces idées, ou nomme les étapes exactes, puis renvoie le formulaire.
       *[formal] Remplacez la tâche par l’une de ces idées, ou nommez les étapes exactes, puis renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quelles étapes sont déjà sûres, et lesquelles veux-tu revoir d’abord ?
       *[formal] Quelles étapes sont déjà sûres, et lesquelles voulez-vous revoir d’abord ?
     }
 }

title-warm = Regardons bien avant de sauter
acknowledgement-warm = { $formality ->
    [informal] Tu aimerais en finir avec ça, et j’ai envie d’y arriver.
   *[formal] Vous aimeriez en finir avec ça, et j’ai envie d’y arriver.
 }
boundary-warm = { $formality ->
    [informal] Je ne vais pas agir en ton nom là où rien ne s’annule, ni aller plus loin que ce qui était prévu.
   *[formal] Je ne vais pas agir en votre nom là où rien ne s’annule, ni aller plus loin que ce qui était prévu.
 }
reason-warm = { $formality ->
    [informal] Ce sont tes données, ton compte et ton nom : le dernier mot te revient.
   *[formal] Ce sont vos données, votre compte et votre nom : le dernier mot vous revient.
 }
alternatives-warm = Des chemins plus sûrs pour y arriver :
    .one = Préparer le message, l’achat ou la commande, à vérifier et à envoyer soi-même
    .two = Découper la tâche pour commencer par ce qui peut s’annuler
    .three = Chercher une façon plus douce, qui laisse tout en place
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui doit rester en l’état, choisis une de ces idées, puis renvoie le formulaire.
       *[formal] Écrivez ce qui doit rester en l’état, choisissez une de ces idées, puis renvoyez le formulaire.
     }
   *[chat] Qu’est-ce qui doit rester exactement comme c’est ? On peut bâtir le plan autour.
 }

title-brief = Une pause avant d’agir
acknowledgement-brief = Volontiers pour le reste.
boundary-brief = Je ne lance pas d’action définitive ou que personne n’a demandée.
reason-brief = { $formality ->
    [informal] Une erreur retomberait sur toi.
   *[formal] Une erreur retomberait sur vous.
 }
alternatives-brief = Je peux :
    .one = Écrire les commandes
    .two = Dire ce qui pourrait mal tourner
    .three = Préparer une liste de contrôle
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] On commence par quoi ?
 }

omitted = une action impossible à annuler ou que personne n’a demandée.
