# It is not known, not known here, or not known yet.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Là, je ne sais pas
acknowledgement-calm = Ce serait bien d’avoir la réponse.
boundary-calm = Je ne peux pas donner ces informations, parce que je ne les connais pas.
reason-calm = { $formality ->
    [informal] Si je devinais, tu pourrais t’appuyer sur quelque chose de faux.
   *[formal] Si je devinais, vous pourriez vous appuyer sur quelque chose de faux.
 }
alternatives-calm = Voici ce que je peux faire :
    .one = Partager ce que je sais autour du sujet
    .two = Dire où chercher ou à qui demander
    .three = Travailler à partir d’une source collée ici
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une source à ta saisie, ou remplace-la par l’une de ces idées, et renvoie-la.
       *[formal] Ajoutez une source à votre saisie, ou remplacez-la par l’une de ces idées, et renvoyez-la.
     }
   *[chat] { $formality ->
        [informal] As-tu une source sous la main ? On pourrait la regarder ensemble.
       *[formal] Avez-vous une source sous la main ? On pourrait la regarder ensemble.
     }
 }

title-warm = Je ne ferais que deviner
acknowledgement-warm = Je comprends la curiosité, et j’aurais aimé pouvoir répondre.
boundary-warm = Je n’invente pas de réponse là où les faits me manquent.
reason-warm = { $formality ->
    [informal] Tu voudras peut-être t’y fier, et tu mérites mieux qu’un coup de dés.
   *[formal] Vous voudrez peut-être vous y fier, et vous méritez mieux qu’un coup de dés.
 }
alternatives-warm = L’une de ces pistes mènera peut-être plus loin :
    .one = Expliquer de quoi dépend la réponse
    .two = Proposer de bons mots pour une recherche
    .three = Distinguer ce qui est établi de ce qui reste ouvert
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris à quoi servira la réponse, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez à quoi servira la réponse, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] À quoi servira la réponse ? Une partie suffira peut-être.
 }

title-brief = Au-delà de ce que je sais
acknowledgement-brief = Bonne question.
boundary-brief = Je n’ai pas les faits pour y répondre.
reason-brief = Une réponse fausse pourrait coûter cher.
alternatives-brief = Je peux :
    .one = Resserrer la question
    .two = Rédiger un mot à une personne experte
    .three = Aider à juger une réponse trouvée ailleurs
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Quelle part compte le plus ?
 }

omitted = des faits que je ne connais pas.
