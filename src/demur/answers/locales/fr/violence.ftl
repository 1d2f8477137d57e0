# Physical harm to people or animals, threats, gore.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = J’aimerais que personne ne soit blessé
acknowledgement-calm = C’est un sujet lourd, et je l’ai lu avec soin.
boundary-calm = Je ne donne pas de façons de faire du mal à des gens ou à des animaux.
reason-calm = Une blessure ne s’efface pas, et l’entourage la porte pendant des années.
alternatives-calm = Voici ce que je peux faire :
    .one = Réfléchir à un conflit et aux moyens de calmer les choses
    .two = { $formality ->
        [informal] Préparer une mise à l’abri si quelqu’un te menace
       *[formal] Préparer une mise à l’abri si quelqu’un vous menace
     }
    .three = Voir pourquoi la violence éclate et ce qui l’a arrêtée ailleurs
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute ce qu’il y a derrière, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez ce qu’il y a derrière, et renvoyez-le.
     }
   *[chat] Que se passe-t-il derrière tout ça ? Si quelqu’un fait peur, on peut commencer par là.
 }

title-warm = Faisons baisser la tension
acknowledgement-warm = La colère ou la peur, c’est lourd à porter.
boundary-warm = Je ne participe ni à des menaces ni à du mal fait à un être vivant.
reason-warm = Quelqu’un porterait la douleur, et les choses vont rarement mieux après.
alternatives-warm = Je peux être utile autrement :
    .one = Répéter ce qu’il faut dire dans une discussion qui peut déraper
    .two = Écrire un message qui pose une limite ferme, sans menace
    .three = Expliquer où l’on trouve de l’aide quand ça va mal à la maison ou au travail
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui s’est passé et ce que tu aimerais changer, et renvoie le formulaire.
       *[formal] Écrivez ce qui s’est passé et ce que vous aimeriez changer, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que s’est-il passé ? Raconte, et on cherchera une issue.
       *[formal] Que s’est-il passé ? Racontez, et on cherchera une issue.
     }
 }

title-brief = Aucun mal à personne
acknowledgement-brief = J’ai lu avec soin.
boundary-brief = Je n’aide pas à faire du mal à des gens ou à des animaux.
reason-brief = Quelqu’un en souffrirait.
alternatives-brief = Je peux :
    .one = Expliquer la légitime défense
    .two = Rédiger une plainte
    .three = Écrire une scène sans horreur
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce qu’il y a derrière et renvoie.
       *[formal] Ajoutez ce qu’il y a derrière et renvoyez.
     }
   *[chat] Qu’y a-t-il derrière ?
 }

omitted = des détails sur la façon de faire du mal à des gens ou à des animaux.
