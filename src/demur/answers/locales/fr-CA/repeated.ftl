# Refused again in the same conversation.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Contacte l’équipe de ce service, ou remplace ta saisie par autre chose.
       *[formal] Contactez l’équipe de ce service, ou remplacez votre saisie par autre chose.
     }
   *[chat] Laquelle de ces idées aiderait le plus?
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris quel était le problème au départ, ou joins l’équipe.
       *[formal] Écrivez quel était le problème au départ, ou joignez l’équipe.
     }
   *[chat] Quel était le problème au départ? Revenons-y.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis autre chose, ou contacte le service.
       *[formal] Saisissez autre chose, ou contactez le service.
     }
   *[chat] On passe à quoi?
 }
