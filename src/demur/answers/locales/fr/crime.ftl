# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Quelqu’un en paierait le prix
acknowledgement-calm = Il y a peut-être un vrai besoin derrière.
boundary-calm = Je n’apporte aucune aide en matière de fraude, de vol, de trafic de drogue, d’armes ou de fuite devant la police.
reason-calm = D’autres y perdent de l’argent, la santé ou le sommeil, sans avoir eu leur mot à dire.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer ce que font la police et la justice dans un tel cas
    .two = Bâtir un plan pour des dettes ou une fin de mois serrée
    .three = Aider à répondre à quelqu’un qui pousse à participer
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Si l’une de ces idées convient, écris-la dans le formulaire à la place, et envoie-le.
       *[formal] Si l’une de ces idées convient, écrivez-la dans le formulaire à la place, et envoyez-le.
     }
   *[chat] { $formality ->
        [informal] Si l’une de ces idées convient, dis-moi laquelle, et je commence par là.
       *[formal] Si l’une de ces idées convient, dites-moi laquelle, et je commence par là.
     }
 }

title-warm = Il existe peut-être une issue qui coûte moins cher
acknowledgement-warm = La vie peut coincer n’importe qui, et je ne juge personne.
boundary-warm = Je ne touche ni aux arnaques, ni aux objets volés, ni à la drogue, ni aux armes à feu.
reason-warm = Au bout, il y a une personne blessée, effrayée ou dépouillée.
alternatives-warm = Ce que je peux faire volontiers :
    .one = Expliquer comment l’aide aux addictions fonctionne et à quoi ressemble un premier rendez-vous
    .two = Organiser une recherche d’emploi, d’aides ou d’un prêt honnête
    .three = { $formality ->
        [informal] Mettre par écrit ta version des faits pour un point d’accès au droit
       *[formal] Mettre par écrit votre version des faits pour un point d’accès au droit
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis ce qui ressemble le plus à ta situation, et envoie le formulaire avec cela.
       *[formal] Choisissez ce qui ressemble le plus à votre situation, et envoyez le formulaire avec cela.
     }
   *[chat] { $formality ->
        [informal] Laquelle de ces idées ressemble le plus à ta situation ?
       *[formal] Laquelle de ces idées ressemble le plus à votre situation ?
     }
 }

title-brief = Je reste en dehors
acknowledgement-brief = La pression est peut-être forte.
boundary-brief = Fraude, vol, drogue, armes : je n’y aide pas.
reason-brief = Quelqu’un en souffrirait.
alternatives-brief = Je peux :
    .one = Expliquer comment éviter les arnaques
    .two = Décrire les risques d’une drogue pour la santé
    .three = Lister les démarches après un vol
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Mets plutôt l’une de ces idées.
       *[formal] Mettez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Dis laquelle, et on s’y met.
       *[formal] Dites laquelle, et on s’y met.
     }
 }

omitted = l’aide pour une fraude, un vol, de la drogue ou des armes.
