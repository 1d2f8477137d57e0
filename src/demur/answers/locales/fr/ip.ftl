# Copyright: copying protected text, code, images, brands.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Cette œuvre est à qui l’a créée
acknowledgement-calm = Avoir cette œuvre sous la main, je comprends l’envie.
boundary-calm = Je ne recopie pas de longs passages d’œuvres protégées.
reason-calm = Qui l’a créée en vit peut-être, et chaque copie lui en retire une part.
alternatives-calm = Voici ce que je peux faire :
    .one = La résumer avec mes propres mots
    .two = Parler de son auteur ou autrice, de son époque et de ses idées
    .three = Expliquer où des œuvres semblables s’empruntent, s’achètent ou se louent
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou dis à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou dites à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] À quoi cela doit-il servir ? Un résumé ou un texte nouveau fera peut-être l’affaire.
 }

title-warm = { $formality ->
    [informal] Créons quelque chose de bien à toi
   *[formal] Créons quelque chose de bien à vous
 }
acknowledgement-warm = { $formality ->
    [informal] Le choix de cette œuvre en dit long sur ce qui te parle.
   *[formal] Le choix de cette œuvre en dit long sur ce qui vous parle.
 }
boundary-warm = Je ne vais pas fournir de copies de chansons, de textes, d’images, de code ou de logos faits par d’autres.
reason-warm = Quelqu’un y a mis des mois ou des années, et n’en tirerait rien.
alternatives-warm = Ce que je ferais avec grand plaisir :
    .one = Parler d’un vers ou deux et de ce qui les fait vibrer
    .two = Esquisser une pièce neuve dans la même ambiance, avec un style personnel
    .three = Expliquer les licences libres et où trouver des œuvres à réutiliser
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui te plaît dedans et ce que tu aimerais créer, et renvoie le formulaire.
       *[formal] Écrivez ce qui vous plaît dedans et ce que vous aimeriez créer, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui te plaît le plus dedans ? On peut bâtir là-dessus.
       *[formal] Qu’est-ce qui vous plaît le plus dedans ? On peut bâtir là-dessus.
     }
 }

title-brief = Quelqu’un d’autre l’a fait
acknowledgement-brief = C’est une œuvre qui vaut le détour.
boundary-brief = Je ne recopie pas longuement des œuvres protégées.
reason-brief = Son créateur ou sa créatrice y perdrait.
alternatives-brief = Je peux :
    .one = La comparer à des œuvres proches
    .two = Expliquer le droit de citation
    .three = Rédiger une demande d’autorisation
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute l’usage prévu et renvoie.
       *[formal] Ajoutez l’usage prévu et renvoyez.
     }
   *[chat] Quel est l’usage prévu ?
 }

omitted = des copies d’œuvres protégées faites par d’autres.
