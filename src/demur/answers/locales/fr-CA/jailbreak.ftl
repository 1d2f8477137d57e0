# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Écris directement ce que tu aimerais savoir, et renvoie le formulaire.
       *[formal] Écrivez directement ce que vous aimeriez savoir, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que voulais-tu savoir? Une question directe suffit, et je ferai de mon mieux.
       *[formal] Que vouliez-vous savoir? Une question directe suffit, et je ferai de mon mieux.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris en une phrase simple ce qui éveille ta curiosité, et renvoie le formulaire.
       *[formal] Écrivez en une phrase simple ce qui éveille votre curiosité, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui éveille ta curiosité? Je dirai ouvertement ce que je peux faire.
       *[formal] Qu’est-ce qui éveille votre curiosité? Je dirai ouvertement ce que je peux faire.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Envoie la tâche seule.
       *[formal] Envoyez la tâche seule.
     }
   *[chat] Quelle est la tâche?
 }
