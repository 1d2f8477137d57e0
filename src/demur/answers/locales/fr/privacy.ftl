# Another person's private life, the privacy of a third person.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = C’est la vie privée de quelqu’un
acknowledgement-calm = Je comprends l’envie de savoir.
boundary-calm = Je n’aide pas à trouver des informations privées sur une autre personne.
reason-calm = La personne concernée n’est pas là pour donner son accord.
alternatives-calm = Voici ce que je peux faire :
    .one = Aider à écrire à la personne pour lui poser la question
    .two = Expliquer quels registres sont publics et comment les demander
    .three = { $formality ->
        [informal] Aider à faire retirer quelque part tes propres données
       *[formal] Aider à faire retirer quelque part vos propres données
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] À quoi cela aiderait-il de le savoir ? Il y a peut-être un autre chemin.
 }

title-warm = Laissons cette personne en décider
acknowledgement-warm = Ne pas savoir peut être dur, surtout quand quelqu’un compte beaucoup.
boundary-warm = Je ne vais ni rechercher ni transmettre ce qui relève de la vie privée de quelqu’un.
reason-warm = Une fois connues, ces choses peuvent amener des inconnus devant une porte.
alternatives-warm = Je ferais volontiers l’une de ces choses :
    .one = Préparer la façon d’en parler à la prochaine rencontre
    .two = Voir comment des services de recherche aident à retrouver un ami ou un parent perdu de vue
    .three = Réfléchir à quoi faire si la sécurité de quelqu’un inquiète
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu espères régler, et renvoie le formulaire.
       *[formal] Écrivez ce que vous espérez régler, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’espères-tu régler ? Je chercherai une voie juste pour les deux côtés.
       *[formal] Qu’espérez-vous régler ? Je chercherai une voie juste pour les deux côtés.
     }
 }

title-brief = C’est à cette personne de le dire
acknowledgement-brief = Je vois pourquoi ça compte.
boundary-brief = Je ne cherche ni ne partage la vie privée des gens.
reason-brief = Cela pourrait les mettre en danger.
alternatives-brief = Je peux :
    .one = Proposer un intermédiaire de confiance
    .two = Chercher les données personnelles d’un texte
    .three = Travailler avec des données inventées
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute le but et renvoie.
       *[formal] Ajoutez le but et renvoyez.
     }
   *[chat] Quel est le but ?
 }

omitted = des informations privées sur une autre personne.
