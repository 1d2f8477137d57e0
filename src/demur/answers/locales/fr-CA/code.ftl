# Code that would work against systems or accounts of others.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, ou colle ton propre code, et renvoie le formulaire.
       *[formal] Remplacez votre saisie par l’une de ces idées, ou collez votre propre code, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que doit faire ce code pour toi, et où va-t-il tourner?
       *[formal] Que doit faire ce code pour vous, et où va-t-il tourner?
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui doit marcher au final, choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce qui doit marcher au final, choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel langage utilises-tu, et qu’est-ce qui doit marcher au final?
       *[formal] Quel langage utilisez-vous, et qu’est-ce qui doit marcher au final?
     }
 }

alternatives-brief = Je peux :
    .one = Montrer un modèle plus sûr
    .two = Expliquer un exercice d’entraînement
    .three = Lire un journal qui a l’air étrange
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Qu’as-tu déjà?
       *[formal] Qu’avez-vous déjà?
     }
 }
