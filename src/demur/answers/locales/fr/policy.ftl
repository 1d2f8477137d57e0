# What this service does not cover; nothing more is known.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = C’est hors de ce que je fais ici
acknowledgement-calm = { $formality ->
    [informal] Je vois ce que tu as en tête.
   *[formal] Je vois ce que vous avez en tête.
 }
boundary-calm = Je ne peux pas aider ici sur des sujets que ce service ne couvre pas.
reason-calm = Les gens qui le gèrent l’ont conçu pour d’autres tâches.
alternatives-calm = Ce que je peux faire ici :
    .one = Prendre en charge la part qui a sa place ici
    .two = Dire où trouver de l’aide ailleurs
    .three = Expliquer pour quoi ce service est fait
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées et renvoie-le, ou adresse-toi à l’équipe de ce service.
       *[formal] Remplacez votre texte par l’une de ces idées et renvoyez-le, ou adressez-vous à l’équipe de ce service.
     }
   *[chat] { $formality ->
        [informal] Quelle part compte le plus pour toi ? Il y a peut-être ici quelque chose qui convient.
       *[formal] Quelle part compte le plus pour vous ? Il y a peut-être ici quelque chose qui convient.
     }
 }

title-warm = Ce n’est pas le meilleur endroit pour ça
acknowledgement-warm = Essayer ici d’abord était une bonne idée.
boundary-warm = Je ne peux pas aller au-delà des choses pour lesquelles ce service est fait.
reason-warm = { $formality ->
    [informal] Tu mérites l’aide de quelqu’un qui est bien placé pour la donner.
   *[formal] Vous méritez l’aide de quelqu’un qui est bien placé pour la donner.
 }
alternatives-warm = Pour ne pas repartir les mains vides, je peux :
    .one = Trouver de bons mots pour chercher ailleurs
    .two = Aider à mettre le besoin par écrit, pour l’emporter
    .three = Faire une liste de critères pour choisir une personne du métier
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une ligne sur ton but et envoie, ou écris à l’équipe de ce service.
       *[formal] Ajoutez une ligne sur votre but et envoyez, ou écrivez à l’équipe de ce service.
     }
   *[chat] { $formality ->
        [informal] Dis-m’en un peu plus sur le but, et j’indiquerai une bonne direction.
       *[formal] Dites-m’en un peu plus sur le but, et j’indiquerai une bonne direction.
     }
 }

title-brief = Pas couvert ici
acknowledgement-brief = Ça valait la peine d’essayer.
boundary-brief = Je ne peux pas aider hors du cadre de ce service.
reason-brief = Il répond à d’autres besoins.
alternatives-brief = Je peux :
    .one = Répondre à une question voisine
    .two = Expliquer un mot inconnu
    .three = Rédiger un retour sur ce service
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Choisis une idée et envoie-la.
       *[formal] Choisissez une idée et envoyez-la.
     }
   *[chat] Laquelle aiderait ?
 }

omitted = ce que ce service ne couvre pas.
