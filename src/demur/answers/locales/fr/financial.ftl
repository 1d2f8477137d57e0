# Personal decisions on investments, tax or credit.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] Un choix qui touche à ton argent
   *[formal] Un choix qui touche à votre argent
 }
acknowledgement-calm = Un oui ou un non bien net rendrait ces décisions plus faciles, c’est vrai.
boundary-calm = Je ne peux pas dire quoi acheter, vendre, emprunter ou déclarer aux impôts.
reason-calm = { $formality ->
    [informal] Cela dépend de choses que je ne vois pas, et la perte serait pour toi.
   *[formal] Cela dépend de choses que je ne vois pas, et la perte serait pour vous.
 }
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer comment marche un placement, un prêt ou un impôt
    .two = Comparer en général les frais et les risques de plusieurs options
    .three = Lister des questions à poser avant de signer
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace ta saisie par l’une de ces idées, nomme le type de produit ou d’impôt, et renvoie-la.
       *[formal] Remplacez votre saisie par l’une de ces idées, nommez le type de produit ou d’impôt, et renvoyez-la.
     }
   *[chat] Quelle décision se présente, et qu’est-ce qu’il serait bon de savoir avant ?
 }

title-warm = { $formality ->
    [informal] Ton argent, ton choix
   *[formal] Votre argent, votre choix
 }
acknowledgement-warm = Entendre quelle voie est la bonne serait un soulagement, je le vois bien.
boundary-warm = { $formality ->
    [informal] Je ne vais pas choisir un placement, un prêt ou un montage fiscal à ta place.
   *[formal] Je ne vais pas choisir un placement, un prêt ou un montage fiscal à votre place.
 }
reason-warm = { $formality ->
    [informal] Quelqu’un qui connaît tes revenus, tes dettes et tes projets verra ce qui m’échappe.
   *[formal] Quelqu’un qui connaît vos revenus, vos dettes et vos projets verra ce qui m’échappe.
 }
alternatives-warm = De quoi bien choisir :
    .one = { $formality ->
        [informal] Poser un budget simple avec tes chiffres
       *[formal] Poser un budget simple avec vos chiffres
     }
    .two = Traduire en mots clairs les petites lignes d’une offre
    .three = Montrer ce que frais, intérêts ou variations font au fil des années
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris à quoi cet argent doit servir, choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez à quoi cet argent doit servir, choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] Que devrait permettre cet argent ? C’est un bon point de départ.
 }

title-brief = { $formality ->
    [informal] La décision te revient
   *[formal] La décision vous revient
 }
acknowledgement-brief = Ça mérite réflexion.
boundary-brief = Je ne donne pas de conseil personnel en placement, crédit ou impôts.
reason-brief = { $formality ->
    [informal] Le risque serait tout entier pour toi.
   *[formal] Le risque serait tout entier pour vous.
 }
alternatives-brief = Je peux :
    .one = Expliquer un terme
    .two = Dérouler un exemple inventé
    .three = Dire où trouver de l’aide en cas de dettes
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] Laquelle serait utile ?
 }

omitted = des conseils personnels sur les placements, le crédit ou les impôts.
