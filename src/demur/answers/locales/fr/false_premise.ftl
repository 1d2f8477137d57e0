# The question builds on something that isn't so.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Un détail à remettre d’aplomb
acknowledgement-calm = C’est une idée que l’on croise souvent.
boundary-calm = Je ne peux pas bâtir une réponse sur un point qui ne semble pas exact.
reason-calm = { $formality ->
    [informal] Si je faisais comme si, tu pourrais t’appuyer sur quelque chose de faux.
   *[formal] Si je faisais comme si, vous pourriez vous appuyer sur quelque chose de faux.
 }
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer où en sont les choses, d’après ce que l’on sait
    .two = Indiquer une source pour le vérifier soi-même
    .three = Répondre à la question de fond
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, ou écris ce que tu cherches à savoir, et renvoie-la.
       *[formal] Remplacez votre saisie par l’une de ces idées, ou écrivez ce que vous cherchez à savoir, et renvoyez-la.
     }
   *[chat] { $formality ->
        [informal] Que cherchais-tu à savoir ? Partons de là.
       *[formal] Que cherchiez-vous à savoir ? Partons de là.
     }
 }

title-warm = Un petit mélange, je crois
acknowledgement-warm = C’est bien de demander, et ce genre de confusion arrive à tout le monde.
boundary-warm = Je ne suis pas d’accord sur un des points de départ, car à ma connaissance il est faux.
reason-warm = La réponse sonnerait juste et ferait défaut plus tard.
alternatives-warm = À partir d’ici, je pourrais :
    .one = Montrer d’où vient peut-être cette idée
    .two = Dire ce qui y est exact et ce qui ne l’est pas
    .three = Lire le passage en question, une fois collé ici
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute où tu l’as lu ou entendu, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Ajoutez où vous l’avez lu ou entendu, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Où l’as-tu lu ou entendu ? On peut le regarder ensemble.
       *[formal] Où l’avez-vous lu ou entendu ? On peut le regarder ensemble.
     }
 }

title-brief = Un point cloche
acknowledgement-brief = Bonne idée de demander.
boundary-brief = Je ne peux pas confirmer un fait sur lequel repose la question.
reason-brief = Faire comme si pourrait induire en erreur.
alternatives-brief = Je peux :
    .one = Comparer les deux versions
    .two = Citer des sites qui vérifient les faits
    .three = Répondre à une version corrigée
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Corrige ce point et renvoie.
       *[formal] Corrigez ce point et renvoyez.
     }
   *[chat] { $formality ->
        [informal] Laquelle préfères-tu ?
       *[formal] Laquelle préférez-vous ?
     }
 }
