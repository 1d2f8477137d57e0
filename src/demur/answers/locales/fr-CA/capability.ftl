# It cannot be done from here: no access, no tool, no such sense.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ton texte ou tes chiffres, ou demande l’une de ces choses, et renvoie le formulaire.
       *[formal] Ajoutez votre texte ou vos chiffres, ou demandez l’une de ces choses, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce que tu pourrais coller ici?
       *[formal] Qu’est-ce que vous pourriez coller ici?
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris le résultat qu’il te faut, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez le résultat qu’il vous faut, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel résultat espères-tu? Cherchons la part que je peux faire.
       *[formal] Quel résultat espérez-vous? Cherchons la part que je peux faire.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Laquelle te convient?
       *[formal] Laquelle vous convient?
     }
 }
