# Swear words and crude language.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La même idée, sans gros mots
acknowledgement-calm = Il faut que ça morde un peu, je vois.
boundary-calm = Je n’écris pas ici de gros mots ni de langage grossier.
reason-calm = Parmi les gens qui lisent ici, certains préfèrent ne pas en voir.
alternatives-calm = Voici ce que je peux faire :
    .one = Dire la même chose de façon mordante, avec des mots propres
    .two = Écrire une réponse directe mais polie
    .three = Expliquer le sens d’une expression crue et sa force
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Retire les gros mots, ou demande une version propre, et renvoie le formulaire.
       *[formal] Retirez les gros mots, ou demandez une version propre, et renvoyez le formulaire.
     }
   *[chat] Qui va le lire ? Je trouverai le ton juste.
 }

title-warm = Ça peut piquer sans jurer
acknowledgement-warm = Un mot fort, parfois, ça soulage, c’est sûr.
boundary-warm = Je laisse les mots vulgaires hors de ce que j’écris ici.
reason-warm = Ils peuvent tomber sur quelqu’un qui n’y est pour rien.
alternatives-warm = Donnons-lui du punch autrement :
    .one = Inventer des jurons rigolos qui ne gênent personne
    .two = Changer un coup de gueule en petit discours drôle
    .three = Adoucir un brouillon sans perdre l’idée
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris à quoi tu réagis, et renvoie le formulaire.
       *[formal] Écrivez à quoi vous réagissez, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] À quoi réagis-tu ? Raconte, et je donnerai du punch à la réponse.
       *[formal] À quoi réagissez-vous ? Racontez, et je donnerai du punch à la réponse.
     }
 }

title-brief = Moins les gros mots
acknowledgement-brief = Je vois l’humeur du moment.
boundary-brief = Je n’emploie pas de mots grossiers ici.
reason-brief = Cela rebute des lecteurs.
alternatives-brief = Je peux :
    .one = Écrire des paroles aux rimes propres
    .two = Rédiger une plainte qui porte
    .three = Garder l’humour sans les jurons
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Change les mots et renvoie.
       *[formal] Changez les mots et renvoyez.
     }
   *[chat] { $formality ->
        [informal] Laquelle préfères-tu ?
       *[formal] Laquelle préférez-vous ?
     }
 }

omitted = les gros mots.
