# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-warm = Je ne touche ni aux fraudes, ni aux objets volés, ni à la drogue, ni aux armes à feu.
alternatives-warm = Ce que je peux faire volontiers :
    .one = Expliquer comment l’aide aux addictions fonctionne et à quoi ressemble un premier rendez-vous
    .two = Organiser une recherche d’emploi, d’aides ou d’un prêt honnête
    .three = { $formality ->
        [informal] Mettre par écrit ta version des faits pour un centre d’aide juridique
       *[formal] Mettre par écrit votre version des faits pour un centre d’aide juridique
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Choisis ce qui ressemble le plus à ta situation, et envoie le formulaire avec cela.
       *[formal] Choisissez ce qui ressemble le plus à votre situation, et envoyez le formulaire avec cela.
     }
   *[chat] { $formality ->
        [informal] Laquelle de ces idées ressemble le plus à ta situation?
       *[formal] Laquelle de ces idées ressemble le plus à votre situation?
     }
 }

alternatives-brief = Je peux :
    .one = Expliquer comment éviter les fraudes
    .two = Décrire les risques d’une drogue pour la santé
    .three = Lister les démarches après un vol
