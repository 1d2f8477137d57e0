# Advice on somebody's own case that a professional has to give.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou pose la question en général, puis renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou posez la question en général, puis renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] Quelle décision est à prendre, et que sais-tu pour l’instant?
       *[formal] Quelle décision est à prendre, et que savez-vous pour l’instant?
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Indique ce qui t’aiderait, avec un peu de contexte, et renvoie le formulaire.
       *[formal] Indiquez ce qui vous aiderait, avec un peu de contexte, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui te pèse le plus? Dis-le-moi, et on démêlera tout ça pas à pas.
       *[formal] Qu’est-ce qui vous pèse le plus? Dites-le-moi, et on démêlera tout ça pas à pas.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Écris plutôt l’une de ces idées.
       *[formal] Écrivez plutôt l’une de ces idées.
     }
   *[chat] Qu’est-ce qui aiderait?
 }
