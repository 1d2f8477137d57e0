# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La sécurité des enfants d’abord
acknowledgement-calm = Il est question d’un enfant, alors je parlerai sans détour.
boundary-calm = Je n’écris rien de sexuel sur un enfant et je n’y aide pas.
reason-calm = Un enfant ne peut pas y consentir et peut en souffrir toute sa vie.
alternatives-calm = Une aide qui existe dès maintenant :
    .one = { $formality ->
        [informal] Signaler une image ou une inquiétude à la ligne de ton pays, listée sur inhope.org
       *[formal] Signaler une image ou une inquiétude à la ligne de votre pays, listée sur inhope.org
     }
    .two = { $formality ->
        [informal] Appeler une ligne d’écoute confidentielle, comme Stop It Now, si tes propres pensées inquiètent
       *[formal] Appeler une ligne d’écoute confidentielle, comme Stop It Now, si vos propres pensées inquiètent
     }
    .three = Appeler le numéro d’urgence local si un enfant est en danger maintenant
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Que ce soit pour un enfant ou pour toi, fais l’un de ces pas aujourd’hui.
       *[formal] Que ce soit pour un enfant ou pour vous, faites l’un de ces pas aujourd’hui.
     }
   *[chat] { $formality ->
        [informal] Choisis le pas qui convient ; je peux aider à trouver les mots.
       *[formal] Choisissez le pas qui convient ; je peux aider à trouver les mots.
     }
 }

title-warm = { $formality ->
    [informal] De l’aide existe, pour un enfant ou pour toi
   *[formal] De l’aide existe, pour un enfant ou pour vous
 }
acknowledgement-warm = Quoi qu’il y ait derrière, il n’y a pas à porter cela sans aide.
boundary-warm = Je ne participe pas à des textes, des images ou des projets sexuels sur des enfants, et cela ne changera pas.
reason-warm = Les enfants font confiance aux adultes, et une confiance ainsi brisée se répare très mal.
alternatives-warm = Des gens qui peuvent aider, et qui écoutent :
    .one = { $formality ->
        [informal] Trouver la ligne d’aide aux enfants de ton pays sur childhelplineinternational.org
       *[formal] Trouver la ligne d’aide aux enfants de votre pays sur childhelplineinternational.org
     }
    .two = Parler en confidence à un médecin ou en thérapie de pensées qui font peur
    .three = { $formality ->
        [informal] Se confier à une personne de confiance si tu l’as vécu
       *[formal] Se confier à une personne de confiance si vous l’avez vécu
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Si un enfant est en danger en ce moment, appelle d’abord le numéro d’urgence local.
       *[formal] Si un enfant est en danger en ce moment, appelez d’abord le numéro d’urgence local.
     }
   *[chat] { $formality ->
        [informal] Un enfant est-il en danger en ce moment ? Alors, appelle d’abord le numéro d’urgence local.
       *[formal] Un enfant est-il en danger en ce moment ? Alors, appelez d’abord le numéro d’urgence local.
     }
 }

title-brief = Jamais au sujet d’enfants
acknowledgement-brief = J’ai lu avec attention.
boundary-brief = Je n’aide à rien de sexuel sur des enfants.
reason-brief = Cela fait du mal à des enfants.
alternatives-brief = Ce qui aide :
    .one = Signaler les images à la police
    .two = Prévenir la protection de l’enfance
    .three = Trouver du soutien pour soi sur findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Un enfant en danger ? Appelle les secours.
       *[formal] Un enfant en danger ? Appelez les secours.
     }
   *[chat] { $formality ->
        [informal] Un enfant est en danger ? Appelle les secours.
       *[formal] Un enfant est en danger ? Appelez les secours.
     }
 }

omitted = tout contenu sexuel sur un enfant.
