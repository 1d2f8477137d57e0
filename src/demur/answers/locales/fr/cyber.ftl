# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ce système est à quelqu’un d’autre
acknowledgement-calm = C’est une question technique, et je l’ai lue de près.
boundary-calm = Je n’aide pas à créer un logiciel malveillant ni à entrer dans des systèmes qui sont à d’autres.
reason-calm = Les gens qui comptent sur ces systèmes pourraient perdre leurs données, leur argent ou leur vie privée.
alternatives-calm = Voici ce que je peux faire :
    .one = { $formality ->
        [informal] Aider à protéger tes comptes, appareils et réseau
       *[formal] Aider à protéger vos comptes, appareils et réseau
     }
    .two = Expliquer comment récupérer un compte à soi par la voie officielle
    .three = Proposer des labos d’entraînement conçus pour apprendre la sécurité
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Si l’une de ces idées convient, écris-la dans le formulaire à la place, et envoie-le.
       *[formal] Si l’une de ces idées convient, écrivez-la dans le formulaire à la place, et envoyez-le.
     }
   *[chat] { $formality ->
        [informal] Si l’une de ces idées convient, dis-moi laquelle, et on commence par là.
       *[formal] Si l’une de ces idées convient, dites-moi laquelle, et on commence par là.
     }
 }

title-warm = Et si on passait côté défense ?
acknowledgement-warm = La sécurité informatique est un domaine où il y a tant à découvrir.
boundary-warm = Je ne vais pas aider à attaquer ou à forcer les ordinateurs et les comptes d’autrui.
reason-warm = En face, quelqu’un passerait des semaines à tout réparer.
alternatives-warm = Il y a bien des choses à faire ensemble :
    .one = { $formality ->
        [informal] Voir que faire si quelqu’un semble être entré dans ton compte
       *[formal] Voir que faire si quelqu’un semble être entré dans votre compte
     }
    .two = Expliquer comment des entreprises invitent à tester leurs systèmes
    .three = Tracer un chemin vers un métier de la sécurité
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis une de ces idées, décris-la dans le formulaire, et envoie-le.
       *[formal] Choisissez une de ces idées, décrivez-la dans le formulaire, et envoyez-le.
     }
   *[chat] { $formality ->
        [informal] Choisis celle qui plaît, et je m’y mets tout de suite.
       *[formal] Choisissez celle qui plaît, et je m’y mets tout de suite.
     }
 }

title-brief = Je laisse les systèmes d’autrui tranquilles
acknowledgement-brief = Le domaine est ardu.
boundary-brief = Je reste en dehors des logiciels malveillants et des intrusions.
reason-brief = Des gens pourraient perdre leurs données.
alternatives-brief = Je peux :
    .one = Expliquer une alerte de sécurité
    .two = { $formality ->
        [informal] Chercher les points faibles de ton code
       *[formal] Chercher les points faibles de votre code
     }
    .three = Décrire une faille à qui peut la réparer
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Choisis une idée et envoie-la.
       *[formal] Choisissez une idée et envoyez-la.
     }
   *[chat] { $formality ->
        [informal] Dis celle qui convient.
       *[formal] Dites celle qui convient.
     }
 }

omitted = un logiciel malveillant ou un accès aux systèmes d’autrui.
