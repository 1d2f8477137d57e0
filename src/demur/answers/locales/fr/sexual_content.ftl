# Erotica and explicit adult material that this service leaves out.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Rien d’explicite ici
acknowledgement-calm = Cela fait partie de la vie, et on peut en parler.
boundary-calm = Je n’écris pas ici de scènes ni de textes sexuellement explicites.
reason-calm = Les gens qui gèrent ce service veulent que chaque personne de passage s’y sente à l’aise.
alternatives-calm = Voici ce que je peux faire :
    .one = Écrire une scène d’amour qui s’arrête à temps
    .two = Répondre à des questions sur la santé, le corps et le couple
    .three = Travailler l’intrigue et les personnages de l’histoire
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou dis à quoi il sert, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou dites à quoi il sert, et renvoyez-le.
     }
   *[chat] Quelle émotion faudrait-il faire passer ? Il y a souvent un autre moyen d’y arriver.
 }

title-warm = Laissons cela à l’imagination
acknowledgement-warm = Le désir est un beau sujet, et je comprends l’envie de lire ou d’écrire là-dessus.
boundary-warm = Je m’arrête avant que cela devienne sexuellement cru.
reason-warm = Je ne sais pas qui lit aussi, ni ce que cela lui ferait.
alternatives-warm = J’essaierais avec plaisir l’une de ces idées :
    .one = Faire monter la tension entre deux personnages, baisers compris
    .two = Trouver les mots d’une lettre d’amour ou d’un premier message
    .three = Parler de désir, de consentement ou d’un rendez-vous difficile
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Décris l’ambiance que tu cherches, et renvoie le formulaire.
       *[formal] Décrivez l’ambiance que vous cherchez, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quelle ambiance cherches-tu ? J’écrirai dans ce sens.
       *[formal] Quelle ambiance cherchez-vous ? J’écrirai dans ce sens.
     }
 }

title-brief = Pas si explicite ici
acknowledgement-brief = Je ne juge pas.
boundary-brief = Je n’écris pas de contenu sexuel explicite ici.
reason-brief = Tout le monde n’a pas envie d’en lire.
alternatives-brief = Je peux :
    .one = Imaginer une soirée romantique
    .two = Citer des livres sur la santé sexuelle
    .three = Reprendre un brouillon plus sage
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie et renvoie.
       *[formal] Modifiez et renvoyez.
     }
   *[chat] Laquelle convient ?
 }

omitted = la partie sexuellement explicite.
