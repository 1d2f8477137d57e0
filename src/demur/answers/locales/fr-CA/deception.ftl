# Impersonation, scams, fake evidence, disinformation for gain.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Je ne peux pas aider à monter une fraude, une fausse preuve ou un vol d’identité.
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce que tu espères obtenir, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez ce que vous espérez obtenir, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’espères-tu obtenir? Cherchons une voie honnête pour y arriver.
       *[formal] Qu’espérez-vous obtenir? Cherchons une voie honnête pour y arriver.
     }
 }

acknowledgement-warm = C’est frustrant quand la voie normale semble ne mener nulle part.
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Décris ce qui bloque, et renvoie le formulaire.
       *[formal] Décrivez ce qui bloque, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce qui bloque? Raconte, et on s’attaque à ça.
       *[formal] Qu’est-ce qui bloque? Racontez, et on s’attaque à ça.
     }
 }

boundary-brief = Je reste en dehors des fraudes et des faux.
alternatives-brief = Je peux :
    .one = Examiner un message reçu
    .two = Lister les démarches après une fraude
    .three = Créer un modèle marqué « exemple »
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Modifie, puis renvoie.
       *[formal] Modifiez, puis renvoyez.
     }
   *[chat] Qu’est-ce qui réglerait le problème?
 }

omitted = les faux, les fraudes ou le vol d’identité.
