# Diagnosis, doses and treatment for a person.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées et renvoie-la. Si ça s’aggrave vite, appelle le numéro d’urgence local.
       *[formal] Remplacez votre saisie par l’une de ces idées et renvoyez-la. Si ça s’aggrave vite, appelez le numéro d’urgence local.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui inquiète le plus? Si ça s’aggrave vite, appelle d’abord le numéro d’urgence local.
       *[formal] Qu’est-ce qui inquiète le plus? Si ça s’aggrave vite, appelez d’abord le numéro d’urgence local.
     }
 }

reason-warm = Un médecin peut regarder, écouter et faire des tests; je n’ai que quelques lignes.
alternatives-warm = De quoi aller vers de bons soins :
    .one = Mettre les symptômes en ordre, avec le début de chacun
    .two = Expliquer les mots d’une notice, d’une analyse ou d’un courrier médical
    .three = Voir à qui demander : médecin, pharmacie, ligne info-santé ou centre antipoison
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Note ce que tu as remarqué et l’idée qui t’aiderait. Si ça ne peut pas attendre, appelle à l’aide maintenant.
       *[formal] Notez ce que vous avez remarqué et l’idée qui vous aiderait. Si ça ne peut pas attendre, appelez à l’aide maintenant.
     }
   *[chat] { $formality ->
        [informal] Depuis quand cela dure-t-il? Si ça ne semble pas pouvoir attendre, appelle à l’aide maintenant.
       *[formal] Depuis quand cela dure-t-il? Si ça ne semble pas pouvoir attendre, appelez à l’aide maintenant.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis une de ces idées. En urgence, appelle les secours.
       *[formal] Saisissez une de ces idées. En urgence, appelez les secours.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui aide? En urgence, appelle les secours.
       *[formal] Qu’est-ce qui aide? En urgence, appelez les secours.
     }
 }
