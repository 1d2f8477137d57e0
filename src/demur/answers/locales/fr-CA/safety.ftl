# Safety was named, and nothing more is known; it may well be a misreading.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Si j’ai mal lu, ajoute à quoi cela sert et renvoie le formulaire.
       *[formal] Si j’ai mal lu, ajoutez à quoi cela sert et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Ai-je mal compris? Dis-moi ce que tu aimerais avoir à la fin.
       *[formal] Ai-je mal compris? Dites-moi ce que vous aimeriez avoir à la fin.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute une phrase ou deux sur ta situation, et renvoie le formulaire.
       *[formal] Ajoutez une phrase ou deux sur votre situation, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui m’a échappé? Une phrase ou deux sur ta situation m’aideraient beaucoup.
       *[formal] Qu’est-ce qui m’a échappé? Une phrase ou deux sur votre situation m’aideraient beaucoup.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que tu voulais dire et renvoie.
       *[formal] Ajoutez ce que vous vouliez dire et renvoyez.
     }
   *[chat] { $formality ->
        [informal] Que voulais-tu dire?
       *[formal] Que vouliez-vous dire?
     }
 }
