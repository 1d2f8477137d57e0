# Personal decisions on investments, tax or credit.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, nomme le type de produit ou d’impôt, et renvoie-la.
       *[formal] Remplacez votre saisie par l’une de ces idées, nommez le type de produit ou d’impôt, et renvoyez-la.
     }
   *[chat] Quelle décision se présente, et qu’est-ce qu’il serait bon de savoir avant?
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris à quoi cet argent doit servir, choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez à quoi cet argent doit servir, choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Que devrait permettre cet argent? C’est un bon point de départ.
 }

boundary-brief = Je ne donne pas de conseil personnel en matière de placement, de crédit ou d’impôt.
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Laquelle serait utile?
 }
