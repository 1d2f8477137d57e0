# What this service does not cover; nothing more is known.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées et renvoie-le, ou adresse-toi à l’équipe de ce service.
       *[formal] Remplacez votre texte par l’une de ces idées et renvoyez-le, ou adressez-vous à l’équipe de ce service.
     }
   *[chat] { $formality ->
        [informal] Quelle part compte le plus pour toi? Il y a peut-être ici quelque chose qui convient.
       *[formal] Quelle part compte le plus pour vous? Il y a peut-être ici quelque chose qui convient.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Choisis une idée et envoie-la.
       *[formal] Choisissez une idée et envoyez-la.
     }
   *[chat] Laquelle aiderait?
 }
