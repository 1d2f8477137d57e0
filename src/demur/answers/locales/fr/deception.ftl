# Impersonation, scams, fake evidence, disinformation for gain.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Quelqu’un s’y laisserait prendre
acknowledgement-calm = Je vois que l’enjeu est grand.
boundary-calm = Je ne peux pas aider à monter une arnaque, une fausse preuve ou une usurpation d’identité.
reason-calm = La personne qui y croit le paie en argent, en temps ou en confiance.
alternatives-calm = Voici ce que je peux faire :
    .one = { $formality ->
        [informal] Écrire le même message au grand jour, signé de ton nom
       *[formal] Écrire le même message au grand jour, signé de votre nom
     }
    .two = Expliquer les ruses courantes, pour prévenir les autres
    .three = { $formality ->
        [informal] Lister les vraies preuves à réunir pour ton dossier
       *[formal] Lister les vraies preuves à réunir pour votre dossier
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu espères obtenir, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce que vous espérez obtenir, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’espères-tu obtenir ? Cherchons une voie honnête pour y arriver.
       *[formal] Qu’espérez-vous obtenir ? Cherchons une voie honnête pour y arriver.
     }
 }

title-warm = On peut le faire à visage découvert
acknowledgement-warm = C’est rageant quand la voie normale semble ne mener nulle part.
boundary-warm = Je ne vais pas aider à berner quelqu’un avec un faux nom, un faux papier ou une histoire inventée.
reason-warm = Le découvrir fait mal, et la confiance suivante se donne moins vite.
alternatives-warm = Voilà comment je peux aider :
    .one = Écrire un recours ou une réclamation au service qui peut dire oui
    .two = Expliquer un trou, un retard ou une erreur sans rien cacher
    .three = Écrire une parodie que personne ne peut croire vraie
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Décris ce qui bloque, et renvoie le formulaire.
       *[formal] Décrivez ce qui bloque, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui bloque ? Raconte, et on s’attaque à ça.
       *[formal] Qu’est-ce qui bloque ? Racontez, et on s’attaque à ça.
     }
 }

title-brief = Pas sous un faux nom
acknowledgement-brief = Il faut que ça marche, je vois.
boundary-brief = Je reste en dehors des arnaques et des faux.
reason-brief = Quelqu’un se ferait escroquer.
alternatives-brief = Je peux :
    .one = Examiner un message reçu
    .two = Lister les démarches après une arnaque
    .three = Créer un modèle marqué « exemple »
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie, puis renvoie.
       *[formal] Modifiez, puis renvoyez.
     }
   *[chat] Qu’est-ce qui réglerait le problème ?
 }

omitted = les faux, les arnaques ou l’usurpation d’identité.
