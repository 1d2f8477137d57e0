# Somebody could get hurt; nothing more is known.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je reste du côté de la prudence
acknowledgement-calm = Je vois qu’une vraie réponse est attendue, alors je parlerai franchement.
boundary-calm = Je ne peux pas donner de détails qui pourraient causer des blessures.
reason-calm = Si cela tournait mal, quelqu’un pourrait en garder des traces toute sa vie.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer les risques et comment s’en protéger
    .two = Chercher une voie plus sûre vers le but de la question
    .three = Dire à qui s’adresser : médecin, spécialiste ou service de prévention
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Choisis une de ces idées à la place, ou ajoute à quoi cela sert, et renvoie le formulaire.
       *[formal] Choisissez une de ces idées à la place, ou ajoutez à quoi cela sert, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’aimerais-tu réussir ? J’aiderai volontiers pour la part que je peux.
       *[formal] Qu’aimeriez-vous réussir ? J’aiderai volontiers pour la part que je peux.
     }
 }

title-warm = Cherchons une voie plus sûre
acknowledgement-warm = J’ai tout lu, et je le prends au sérieux.
boundary-warm = Je ne vais pas exposer en détail ce qui pourrait laisser quelqu’un blessé.
reason-warm = Quelques mots peuvent suffire à envoyer une personne à l’hôpital, et je ne le souhaite à personne.
alternatives-warm = Il y a beaucoup de choses que je ferais avec plaisir :
    .one = Expliquer comment arrivent les accidents courants et comment les éviter
    .two = Voir les premiers secours et le moment d’appeler à l’aide
    .three = Aider pour un récit ou un cours qui se passe des détails risqués
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris une ligne sur ce qu’il y a derrière la question, et renvoie le formulaire.
       *[formal] Écrivez une ligne sur ce qu’il y a derrière la question, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Dis-moi ce qu’il y a derrière la question, et je chercherai ce qui peut convenir.
       *[formal] Dites-moi ce qu’il y a derrière la question, et je chercherai ce qui peut convenir.
     }
 }

title-brief = Que tout le monde reste sauf
acknowledgement-brief = J’entends.
boundary-brief = Je n’aide à rien qui blesse des gens.
reason-brief = Une blessure ne s’efface pas.
alternatives-brief = Je peux :
    .one = Comparer des outils ou méthodes plus sûrs
    .two = Expliquer pictogrammes et avertissements
    .three = Résumer l’histoire du sujet
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute à quoi cela sert et renvoie.
       *[formal] Ajoutez à quoi cela sert et renvoyez.
     }
   *[chat] À quoi cela sert-il ?
 }

omitted = des détails qui pourraient causer des blessures.
