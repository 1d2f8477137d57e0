# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je reste comme je suis
acknowledgement-calm = { $formality ->
    [informal] Je vois que tu aimerais me voir fonctionner autrement.
   *[formal] Je vois que vous aimeriez me voir fonctionner autrement.
 }
boundary-calm = Je ne peux pas lâcher mes limites ni jouer un assistant qui n’en a pas.
reason-calm = On ne peut compter sur moi que si je suis pareil avec tout le monde.
alternatives-calm = Ce que je peux faire :
    .one = Changer de ton, de longueur ou de style
    .two = Jouer un rôle dans une histoire ou un jeu, en restant qui je suis
    .three = Dire franchement jusqu’où je peux aller sur un sujet
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Écris directement ce que tu aimerais savoir, et renvoie le formulaire.
       *[formal] Écrivez directement ce que vous aimeriez savoir, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que voulais-tu savoir ? Une question directe suffit, et je ferai de mon mieux.
       *[formal] Que vouliez-vous savoir ? Une question directe suffit, et je ferai de mon mieux.
     }
 }

title-warm = Toujours moi, et toujours là pour aider
acknowledgement-warm = L’idée est là, et je joue volontiers le jeu quand je peux.
boundary-warm = Je ne mets pas mes limites de côté, ni dans un jeu ni sous un autre nom.
reason-warm = La personne qui viendra après doit pouvoir me faire confiance tout autant.
alternatives-warm = Essayons plutôt l’une de ces pistes :
    .one = Écrire une histoire avec un héros hardi ou un méchant rusé
    .two = Parler de la façon dont des assistants comme moi sont conçus et testés
    .three = Répondre à la version simple de la question, aussi loin que je peux
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris en une phrase simple ce qui éveille ta curiosité, et renvoie le formulaire.
       *[formal] Écrivez en une phrase simple ce qui éveille votre curiosité, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui éveille ta curiosité ? Je dirai ouvertement ce que je peux faire.
       *[formal] Qu’est-ce qui éveille votre curiosité ? Je dirai ouvertement ce que je peux faire.
     }
 }

title-brief = Toujours le même
acknowledgement-brief = Je vois l’idée.
boundary-brief = Je ne lâche pas mes limites.
reason-brief = On compte sur ma constance.
alternatives-brief = Je peux :
    .one = Dire ce que je fais ici
    .two = Raconter une blague ou une devinette
    .three = Chercher des idées à deux
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Envoie la tâche seule.
       *[formal] Envoyez la tâche seule.
     }
   *[chat] Quelle est la tâche ?
 }

omitted = la partie qui demande de lâcher mes limites.
