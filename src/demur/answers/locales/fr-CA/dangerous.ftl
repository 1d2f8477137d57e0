# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Je ne peux pas aider quand il s’agit de violence, d’armes, d’effraction, de crimes ou d’automutilation.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer comment protéger les gens, le logement et les comptes
    .two = Dire quoi faire d’abord après un accident, une menace ou une introduction par effraction
    .three = Indiquer des lignes d’écoute gratuites sur findahelpline.com, pour soi ou pour quelqu’un d’autre
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] Qu’y a-t-il derrière la question? Il existe peut-être un chemin sûr.
 }

boundary-warm = { $formality ->
    [informal] Je n’entre pas dans les armes, les attaques, les effractions, les crimes ni les façons de blesser qui que ce soit, y compris toi-même.
   *[formal] Je n’entre pas dans les armes, les attaques, les effractions, les crimes ni les façons de blesser qui que ce soit, y compris vous-même.
 }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu espères au bout, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce que vous espérez au bout, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Qu’est-ce qui devrait en sortir? Cherchons une voie où tout le monde reste sauf.
 }

boundary-brief = Je reste en dehors de la violence, des armes, des effractions, des crimes et de l’automutilation.
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis une de ces idées, ou le but.
       *[formal] Saisissez une de ces idées, ou le but.
     }
   *[chat] À quoi cela doit-il servir?
 }

omitted = des détails sur la violence, les armes, les effractions, les crimes ou l’automutilation.
