# Code that would work against systems or accounts of others.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Pas de code contre autrui
acknowledgement-calm = Je comprends l’intérêt d’avoir un code tout prêt.
boundary-calm = Je n’écris pas de code qui s’en prend aux systèmes ou aux comptes d’autrui.
reason-calm = Les gens qui s’en servent pourraient perdre des données, de l’argent ou leur accès.
alternatives-calm = Voici ce que je peux faire :
    .one = { $formality ->
        [informal] Relire ou déboguer un programme à toi
       *[formal] Relire ou déboguer un programme à vous
     }
    .two = Corriger le point faible et ajouter un test pour que cela dure
    .three = { $formality ->
        [informal] Monter un labo pour essayer des choses sur tes propres machines
       *[formal] Monter un labo pour essayer des choses sur vos propres machines
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, ou colle ton propre code, et renvoie le formulaire.
       *[formal] Remplacez votre saisie par l’une de ces idées, ou collez votre propre code, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que doit faire ce code pour toi, et où va-t-il tourner ?
       *[formal] Que doit faire ce code pour vous, et où va-t-il tourner ?
     }
 }

title-warm = Construisons autre chose
acknowledgement-warm = Il y a de la réflexion derrière ce programme, ça se voit.
boundary-warm = Je ne vais ni écrire ni finir un programme qui touche aux machines ou aux données de gens qui n’ont pas dit oui.
reason-warm = Quelqu’un, en face, devrait tout remettre en ordre.
alternatives-warm = Ce que je ferais volontiers :
    .one = Écrire une règle qui donne l’alerte quand un tel programme tourne
    .two = Écrire du code qui récupère des données par une interface officielle
    .three = Rédiger un mot à l’éditeur d’un logiciel sur une faille trouvée
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui doit marcher au final, choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce qui doit marcher au final, choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel langage utilises-tu, et qu’est-ce qui doit marcher au final ?
       *[formal] Quel langage utilisez-vous, et qu’est-ce qui doit marcher au final ?
     }
 }

title-brief = Pas ce code-là
acknowledgement-brief = Je vois la tâche.
boundary-brief = Je n’écris pas de code contre les systèmes ou les comptes d’autrui.
reason-brief = D’autres en paieraient les dégâts.
alternatives-brief = Je peux :
    .one = Montrer un modèle plus sûr
    .two = Expliquer un exercice d’entraînement
    .three = Lire un journal qui a l’air bizarre
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Qu’as-tu déjà ?
       *[formal] Qu’avez-vous déjà ?
     }
 }

omitted = du code contre les systèmes ou les comptes d’autrui.
