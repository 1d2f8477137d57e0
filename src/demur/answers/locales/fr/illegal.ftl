# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Cela pourrait finir au tribunal
acknowledgement-calm = Il y a peut-être là plus que je n’en vois d’ici.
boundary-calm = Je n’aide pas à des actes qui peuvent constituer un délit.
reason-calm = Quelqu’un pourrait en être lésé, et qui y prend part risque de passer devant un juge.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer avec des mots simples ce que dit la loi sur un sujet
    .two = Lister des questions pour un cabinet d’avocats ou un point d’accès au droit
    .three = Chercher une issue légale au problème de fond
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Si l’une de ces idées convient, mets-la dans le formulaire à la place, et envoie-le.
       *[formal] Si l’une de ces idées convient, mettez-la dans le formulaire à la place, et envoyez-le.
     }
   *[chat] { $formality ->
        [informal] Si l’une de ces idées convient, dis laquelle, et je m’y mets.
       *[formal] Si l’une de ces idées convient, dites laquelle, et je m’y mets.
     }
 }

title-warm = Cherchons une meilleure sortie
acknowledgement-warm = Je ne sais pas ce qui a mené ici, et je ne suis pas là pour juger.
boundary-warm = Mais je ne prête pas la main à ce qui pourrait être un délit.
reason-warm = Cela peut coûter à des gens leurs économies, leur sécurité ou leur liberté.
alternatives-warm = J’aiderais volontiers à :
    .one = Trouver les mots pour dire non si quelqu’un pousse à quelque chose
    .two = Démêler un souci d’argent, une dette ou une dispute, pas à pas
    .three = Écrire une lettre pour demander un délai ou un arrangement juste
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Prends l’idée la plus proche, mets-la dans le formulaire, et envoie-le.
       *[formal] Prenez l’idée la plus proche, mettez-la dans le formulaire, et envoyez-le.
     }
   *[chat] { $formality ->
        [informal] Prends l’idée la plus proche, et on part de là.
       *[formal] Prenez l’idée la plus proche, et on part de là.
     }
 }

title-brief = Je passe mon tour
acknowledgement-brief = Il n’y a peut-être aucun mal voulu.
boundary-brief = Je ne peux pas aider à ce qui serait peut-être un délit.
reason-brief = D’autres pourraient le payer.
alternatives-brief = Je peux :
    .one = Expliquer un courrier du tribunal
    .two = Expliquer comment porter plainte
    .three = Bâtir l’intrigue d’un polar
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Envoie plutôt l’une de ces idées.
       *[formal] Envoyez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Dis celle qui plaît.
       *[formal] Dites celle qui plaît.
     }
 }

omitted = des étapes qui pourraient constituer un délit.
