# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Trop de gens pourraient être touchés
acknowledgement-calm = Ce sujet soulève de vraies questions, et je peux répondre à certaines.
boundary-calm = Je ne peux pas donner de détails sur des explosifs, des germes, des poisons ou des rayons utilisables contre des gens.
reason-calm = Entre de mauvaises mains, de tels détails peuvent blesser toute une foule d’un coup.
alternatives-calm = Voici ce que je peux faire :
    .one = Raconter l’histoire de ces armes et les traités qui les freinent
    .two = Expliquer comment ranger, manier et jeter sans risque les produits ménagers
    .three = Aider pour un cours de chimie ou de biologie, niveau collège ou lycée
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute sur quoi tu travailles, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Ajoutez sur quoi vous travaillez, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Sur quoi travailles-tu ? J’aiderai pour tout ce qui est sans risque.
       *[formal] Sur quoi travaillez-vous ? J’aiderai pour tout ce qui est sans risque.
     }
 }

title-warm = Restons sur un terrain sûr
acknowledgement-warm = Se poser des questions là-dessus, ou s’en inquiéter, c’est naturel.
boundary-warm = Je n’entre pas dans le fonctionnement des bombes ni des armes chimiques, nucléaires ou biologiques.
reason-warm = Il suffit d’une seule personne, un mauvais jour, pour que beaucoup d’autres ne rentrent pas chez elles.
alternatives-warm = Ce que j’approfondirais avec plaisir :
    .one = Expliquer comment les secours et les hôpitaux se préparent à de tels drames
    .two = Voir quoi faire à la maison lors d’une alerte chimique ou nucléaire
    .three = Raconter une découverte et les gens qui l’ont faite
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Précise si c’est pour l’école, le travail ou une inquiétude, et renvoie le formulaire.
       *[formal] Précisez si c’est pour l’école, le travail ou une inquiétude, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] C’est pour l’école, le travail, ou à cause d’une inquiétude ? Dis-le-moi, et je m’y adapte.
       *[formal] C’est pour l’école, le travail, ou à cause d’une inquiétude ? Dites-le-moi, et je m’y adapte.
     }
 }

title-brief = Trop dangereux à partager
acknowledgement-brief = Le sujet est prenant.
boundary-brief = Je reste en dehors des explosifs et des armes de destruction massive.
reason-brief = Beaucoup de gens pourraient mourir.
alternatives-brief = Je peux :
    .one = Dire pourquoi certains produits sont contrôlés
    .two = Expliquer une étiquette de danger
    .three = Lister les premiers gestes après une intoxication
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Choisis une idée et renvoie.
       *[formal] Choisissez une idée et renvoyez.
     }
   *[chat] Laquelle aiderait ?
 }

omitted = des détails sur des armes ou des substances qui pourraient blesser beaucoup de monde.
