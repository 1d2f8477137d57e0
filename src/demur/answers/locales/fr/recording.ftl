# A recording of other people, who have to agree first.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Tout le monde a-t-il accepté d’être enregistré ?
acknowledgement-calm = { $formality ->
    [informal] Je vois qu’il y a là quelque chose d’utile pour toi.
   *[formal] Je vois qu’il y a là quelque chose d’utile pour vous.
 }
boundary-calm = Je ne peux pas traiter l’enregistrement d’autres personnes avant leur accord.
reason-calm = Elles ne savent peut-être pas qu’on les a enregistrées.
alternatives-calm = Voici ce que je peux faire :
    .one = Rédiger quelques lignes pour leur demander leur accord
    .two = Résumer ce qui est noté de mémoire, sans noms
    .three = Expliquer ce que couvre d’habitude un tel accord
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Une fois que tout le monde a dit oui, indique-le dans le formulaire et renvoie-le.
       *[formal] Une fois que tout le monde a dit oui, indiquez-le dans le formulaire et renvoyez-le.
     }
   *[chat] Tout le monde est d’accord ? Il suffit de le dire, et on continue.
 }

title-warm = D’abord, les voix que l’on entend
acknowledgement-warm = Il y a là quelque chose de précieux, alors cherchons un chemin correct.
boundary-warm = Je ne vais pas écouter, transcrire ou résumer la voix des gens tant qu’ils n’ont pas dit oui.
reason-warm = Dans une conversation, on dit des choses qu’on ne veut pas forcément voir gardées ou transmises.
alternatives-warm = Voilà comment continuer :
    .one = N’utiliser que le passage où l’on parle soi-même
    .two = Prendre une copie sans les autres voix ni les noms
    .three = Obtenir une petite annonce à lire avant la prochaine réunion
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris qui l’on entend et que chaque personne a dit oui, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez qui l’on entend et que chaque personne a dit oui, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Qui entend-on, et est-il possible de leur demander ? Je peux aider à le formuler.
 }

title-brief = D’abord, leur accord
acknowledgement-brief = Je vois que c’est utile.
boundary-brief = Je ne traite pas l’enregistrement de gens qui n’ont pas dit oui.
reason-brief = Leurs paroles sont à eux.
alternatives-brief = Je peux :
    .one = Écrire une demande de consentement
    .two = Créer un modèle de compte rendu
    .three = Expliquer comment masquer une voix
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Demande-leur d’abord, puis renvoie.
       *[formal] Demandez-leur d’abord, puis renvoyez.
     }
   *[chat] Est-il possible de leur demander ?
 }

omitted = un enregistrement de personnes qui n’ont pas donné leur accord.
