# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je m’arrête là où des gens souffrent
acknowledgement-calm = J’ai lu ce texte avec soin.
boundary-calm = Je ne peux pas aider quand il s’agit de violence, d’armes, d’effraction, de délits ou d’automutilation.
reason-calm = Quelqu’un pourrait être gravement blessé, et cela ne s’efface pas.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer comment protéger les gens, le logement et les comptes
    .two = Dire quoi faire d’abord après un accident, une menace ou un cambriolage
    .three = Indiquer des lignes d’écoute gratuites sur findahelpline.com, pour soi ou pour quelqu’un d’autre
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ton texte par l’une de ces idées, ou ajoute à quoi cela doit servir, et renvoie-le.
       *[formal] Remplacez votre texte par l’une de ces idées, ou ajoutez à quoi cela doit servir, et renvoyez-le.
     }
   *[chat] Qu’y a-t-il derrière la question ? Il existe peut-être un chemin sûr.
 }

title-warm = Cherchons le chemin sûr
acknowledgement-warm = J’aimerais être vraiment utile, alors voici une réponse franche.
boundary-warm = { $formality ->
    [informal] Je n’entre pas dans les armes, les attaques, les effractions, les délits ni les façons de blesser qui que ce soit, y compris toi-même.
   *[formal] Je n’entre pas dans les armes, les attaques, les effractions, les délits ni les façons de blesser qui que ce soit, y compris vous-même.
 }
reason-warm = Une fois de tels détails connus, personne ne sait qui sera blessé.
alternatives-warm = Ce que je ferais avec plaisir :
    .one = Réfléchir à un conflit et aux façons de l’apaiser
    .two = Aider pour un récit, un cours ou un exposé qui se passe de ces détails
    .three = Trouver les mots pour se confier à une amie, à un ami ou à une écoute de findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu espères au bout, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce que vous espérez au bout, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Qu’est-ce qui devrait en sortir ? Cherchons une voie où tout le monde reste sauf.
 }

title-brief = La sécurité passe avant
acknowledgement-brief = C’est bien noté.
boundary-brief = Je reste en dehors de la violence, des armes, des effractions, des délits et de l’automutilation.
reason-brief = Des gens pourraient être blessés.
alternatives-brief = Je peux :
    .one = Expliquer les risques
    .two = Proposer des voies plus sûres
    .three = Dire où trouver du soutien : findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis une de ces idées, ou le but.
       *[formal] Saisissez une de ces idées, ou le but.
     }
   *[chat] À quoi cela doit-il servir ?
 }

omitted = des détails sur la violence, les armes, les effractions, les délits ou l’automutilation.
