# Diagnosis, doses and treatment for a person.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Une question pour un médecin
acknowledgement-calm = Rester dans le doute sur la santé, c’est difficile.
boundary-calm = Je ne peux pas donner de diagnostic, de dose ou de traitement pour une personne.
reason-calm = Je ne peux examiner personne, et une erreur pourrait faire de vrais dégâts.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer ce que l’on sait en général d’une maladie ou d’un médicament
    .two = Lister les signes qui demandent une consultation le jour même
    .three = Noter des questions pour le médecin ou la pharmacie
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées et renvoie-la. Si ça s’aggrave vite, appelle le numéro d’urgence local.
       *[formal] Remplacez votre saisie par l’une de ces idées et renvoyez-la. Si ça s’aggrave vite, appelez le numéro d’urgence local.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui inquiète le plus ? Si ça s’aggrave vite, appelle d’abord le numéro d’urgence local.
       *[formal] Qu’est-ce qui inquiète le plus ? Si ça s’aggrave vite, appelez d’abord le numéro d’urgence local.
     }
 }

title-warm = { $formality ->
    [informal] Ta santé mérite un vrai examen
   *[formal] Votre santé mérite un vrai examen
 }
acknowledgement-warm = Ne pas savoir ce qui ne va pas, ni ce qui soulagera, c’est éprouvant.
boundary-warm = Je ne vais pas deviner de quoi quelqu’un souffre, ni dire quel médicament prendre et combien.
reason-warm = Un médecin peut regarder, écouter et faire des tests ; je n’ai que quelques lignes.
alternatives-warm = De quoi aller vers de bons soins :
    .one = Mettre les symptômes en ordre, avec le début de chacun
    .two = Expliquer les mots d’une notice, d’une analyse ou d’un courrier médical
    .three = Voir à qui demander : médecin, pharmacie, ligne de santé ou centre antipoison
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Note ce que tu as remarqué et l’idée qui t’aiderait. Si ça ne peut pas attendre, appelle à l’aide maintenant.
       *[formal] Notez ce que vous avez remarqué et l’idée qui vous aiderait. Si ça ne peut pas attendre, appelez à l’aide maintenant.
     }
   *[chat] { $formality ->
        [informal] Depuis quand cela dure-t-il ? Si ça ne semble pas pouvoir attendre, appelle à l’aide maintenant.
       *[formal] Depuis quand cela dure-t-il ? Si ça ne semble pas pouvoir attendre, appelez à l’aide maintenant.
     }
 }

title-brief = Mieux vaut voir un médecin
acknowledgement-brief = C’est bien de demander.
boundary-brief = Je ne pose pas de diagnostic et ne fixe pas de dose.
reason-brief = Chaque corps est différent, une erreur peut nuire.
alternatives-brief = Je peux :
    .one = Décrire des effets secondaires courants
    .two = Préparer des notes pour la consultation
    .three = Expliquer les premiers secours
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis une de ces idées. En urgence, appelle les secours.
       *[formal] Saisissez une de ces idées. En urgence, appelez les secours.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui aide ? En urgence, appelle les secours.
       *[formal] Qu’est-ce qui aide ? En urgence, appelez les secours.
     }
 }

omitted = un diagnostic, une dose ou un traitement pour une personne.
