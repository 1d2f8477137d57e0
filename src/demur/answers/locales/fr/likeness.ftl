# An image of a real person, or one in the style of a named living artist.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Il y a une vraie personne dans cette image
acknowledgement-calm = Je vois bien l’image en tête.
boundary-calm = Je ne peux pas créer l’image d’une vraie personne, ni imiter le style d’un artiste vivant.
reason-calm = Son visage ou son style serait utilisé sans qu’elle ait son mot à dire.
alternatives-calm = Voici ce que je peux faire :
    .one = Décrire la même scène avec une personne inventée
    .two = Proposer un mouvement ou une époque de l’art dans cette ambiance
    .three = Rédiger un petit mot pour demander son accord à la personne
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Mets une personne inventée ou une ambiance à la place du nom, et renvoie le formulaire.
       *[formal] Mettez une personne inventée ou une ambiance à la place du nom, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quelle ambiance cherches-tu ? On peut partir de là.
       *[formal] Quelle ambiance cherchez-vous ? On peut partir de là.
     }
 }

title-warm = Donnons-lui un visage à elle
acknowledgement-warm = On sent qu’il y a une image rêvée derrière.
boundary-warm = Je ne me sers pas de vrais visages, ni du style d’un artiste encore en vie.
reason-warm = Une image peut suivre quelqu’un des années, et un artiste vit de ce qui rend son travail unique.
alternatives-warm = Voilà comment je m’en approcherais :
    .one = Inventer un personnage et lui donner vie dans les détails
    .two = Décrire lumière, couleurs et composition au lieu d’un nom
    .three = Dire où trouver des images libres de droits
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris les détails qui comptent le plus, sans nom, et renvoie le formulaire.
       *[formal] Écrivez les détails qui comptent le plus, sans nom, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel détail compte le plus pour toi ? Commençons par celui-là.
       *[formal] Quel détail compte le plus pour vous ? Commençons par celui-là.
     }
 }

title-brief = Son visage, son choix
acknowledgement-brief = Je vois l’idée.
boundary-brief = Je ne fais pas d’images de vraies personnes et je n’imite pas d’artistes en vie.
reason-brief = Ces personnes n’ont pas dit oui.
alternatives-brief = Je peux :
    .one = Proposer un symbole à la place
    .two = Décrire un style avec des mots
    .three = Imaginer la pose
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] À quoi servira l’image ?
 }

omitted = des images de vraies personnes ou dans le style d’un artiste vivant.
