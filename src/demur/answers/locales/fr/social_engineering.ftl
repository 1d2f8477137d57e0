# Getting somebody to give away access, money or secrets.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Pas de ruse pour gagner la confiance
acknowledgement-calm = { $formality ->
    [informal] On dirait que l’enjeu est grand pour toi.
   *[formal] On dirait que l’enjeu est grand pour vous.
 }
boundary-calm = Je n’aide pas à amener quelqu’un à livrer ses mots de passe, son argent ou ses secrets.
reason-calm = Une personne qui voulait seulement rendre service en ferait les frais.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer les ruses courantes, pour que toute l’équipe les connaisse
    .two = Écrire un message ouvert, qui dit qui l’on est et ce qu’il faut
    .three = Expliquer la voie officielle pour retrouver un accès
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] Qui pourrait dire oui à ce qu’il te faut ? Voyons comment le demander ouvertement.
       *[formal] Qui pourrait dire oui à ce qu’il vous faut ? Voyons comment le demander ouvertement.
     }
 }

title-warm = Demandons au grand jour
acknowledgement-warm = Quand le temps presse et que l’enjeu est gros, toute issue semble bonne.
boundary-warm = Même ainsi, je n’aide pas à soutirer aux gens un accès, de l’argent ou des secrets.
reason-warm = Cela marche en pressant quelqu’un avant qu’il réfléchisse, et les dégâts restent pour lui.
alternatives-warm = D’autres issues quand ça coince :
    .one = Écrire à la personne responsable et lui expliquer l’urgence
    .two = Voir que faire d’abord après s’être fait piéger soi-même
    .three = Préparer un exercice que l’équipe a accepté
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris d’où vient la pression, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez d’où vient la pression, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Que se passe-t-il si ça ne marche pas aujourd’hui ? Partons de là.
 }

title-brief = Je reste honnête avec les gens
acknowledgement-brief = Ça a l’air stressant.
boundary-brief = Je n’aide pas à obtenir un accès, de l’argent ou des secrets en faisant semblant.
reason-brief = Quelqu’un d’autre y perdrait.
alternatives-brief = Je peux :
    .one = Expliquer comment vérifier un appel
    .two = Rédiger une demande honnête
    .three = Proposer une connexion mieux protégée
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui soulagerait ?
 }

omitted = des façons d’amener les gens à livrer un accès, de l’argent ou des secrets.
