# Copyright: copying protected text, code, images, brands.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou dis à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou dites à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] À quoi cela doit-il servir? Un résumé ou un texte nouveau fera peut-être l’affaire.
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui te plaît dedans et ce que tu aimerais créer, et renvoie le formulaire.
       *[formal] Écrivez ce qui vous plaît dedans et ce que vous aimeriez créer, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui te plaît le plus dedans? On peut bâtir là-dessus.
       *[formal] Qu’est-ce qui vous plaît le plus dedans? On peut bâtir là-dessus.
     }
 }

alternatives-brief = Je peux :
    .one = La comparer à des œuvres proches
    .two = Expliquer le principe de l’utilisation équitable
    .three = Rédiger une demande d’autorisation
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute l’usage prévu et renvoie.
       *[formal] Ajoutez l’usage prévu et renvoyez.
     }
   *[chat] Quel est l’usage prévu?
 }
