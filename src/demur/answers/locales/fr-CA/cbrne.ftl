# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Voici ce que je peux faire :
    .one = Raconter l’histoire de ces armes et les traités qui les freinent
    .two = Expliquer comment ranger, manier et jeter sans risque les produits ménagers
    .three = Aider pour un cours de chimie ou de biologie, niveau secondaire
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute sur quoi tu travailles, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Ajoutez sur quoi vous travaillez, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Sur quoi travailles-tu? J’aiderai pour tout ce qui est sans risque.
       *[formal] Sur quoi travaillez-vous? J’aiderai pour tout ce qui est sans risque.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Précise si c’est pour l’école, le travail ou une inquiétude, et renvoie le formulaire.
       *[formal] Précisez si c’est pour l’école, le travail ou une inquiétude, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] C’est pour l’école, le travail, ou à cause d’une inquiétude? Dis-le-moi, et je m’y adapte.
       *[formal] C’est pour l’école, le travail, ou à cause d’une inquiétude? Dites-le-moi, et je m’y adapte.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Choisis une idée et renvoie.
       *[formal] Choisissez une idée et renvoyez.
     }
   *[chat] Laquelle aiderait?
 }
