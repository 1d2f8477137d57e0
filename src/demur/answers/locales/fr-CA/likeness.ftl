# An image of a real person, or one in the style of a named living artist.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Mets une personne inventée ou une ambiance à la place du nom, et renvoie le formulaire.
       *[formal] Mettez une personne inventée ou une ambiance à la place du nom, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quelle ambiance cherches-tu? On peut partir de là.
       *[formal] Quelle ambiance cherchez-vous? On peut partir de là.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris les détails qui comptent le plus, sans nom, et renvoie le formulaire.
       *[formal] Écrivez les détails qui comptent le plus, sans nom, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel détail compte le plus pour toi? Commençons par celui-là.
       *[formal] Quel détail compte le plus pour vous? Commençons par celui-là.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] À quoi servira l’image?
 }
