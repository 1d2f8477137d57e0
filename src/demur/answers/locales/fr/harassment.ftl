# Bullying, insults, wearing a person down.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Je ne m’en prends à personne
acknowledgement-calm = { $formality ->
    [informal] On dirait que quelqu’un t’a fait du tort.
   *[formal] On dirait que quelqu’un vous a fait du tort.
 }
boundary-calm = Je n’aide pas à insulter ou à épuiser une personne.
reason-calm = De tels mots restent bien plus longtemps que l’instant où ils sont dits.
alternatives-calm = Je peux aider à :
    .one = Écrire un message qui dit ce qui gêne et ce qui doit changer
    .two = Poser une limite, ou prendre ses distances avec cette personne
    .three = Noter ce qui s’est passé, avec les dates et les faits
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Change-le en ce que tu aimerais lui dire calmement, et renvoie le formulaire.
       *[formal] Changez-le en ce que vous aimeriez lui dire calmement, et renvoyez le formulaire.
     }
   *[chat] Que s’est-il passé ? On peut commencer par là.
 }

title-warm = { $formality ->
    [informal] Ce que tu ressens mérite d’être entendu
   *[formal] Ce que vous ressentez mérite d’être entendu
 }
acknowledgement-warm = Il y a peut-être toutes les raisons d’être en colère.
boundary-warm = Je ne vais pas aider à harceler ou à menacer quelqu’un.
reason-warm = { $formality ->
    [informal] La personne en souffrirait, et tout risquerait d’empirer pour toi aussi.
   *[formal] La personne en souffrirait, et tout risquerait d’empirer pour vous aussi.
 }
alternatives-warm = Ce qui servirait peut-être mieux :
    .one = Réfléchir à ce qu’il serait bon d’entendre de sa part
    .two = Préparer une discussion, en tête-à-tête ou avec quelqu’un entre les deux
    .three = Vider son sac dans un mot que personne d’autre ne lira
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que cette personne devrait faire après avoir lu, et renvoie le formulaire.
       *[formal] Ajoutez ce que cette personne devrait faire après avoir lu, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Que devrait faire cette personne, une fois ton point de vue connu ?
       *[formal] Que devrait faire cette personne, une fois votre point de vue connu ?
     }
 }

title-brief = Les mots laissent des traces
acknowledgement-brief = La coupe est pleine, on dirait.
boundary-brief = Je n’aide ni à harceler ni à insulter.
reason-brief = Ces mots-là restent.
alternatives-brief = Je peux :
    .one = Trouver une réplique sans insulte
    .two = Expliquer comment bloquer ou signaler
    .three = Dire qui pourrait intervenir
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce qui doit changer, puis renvoie.
       *[formal] Ajoutez ce qui doit changer, puis renvoyez.
     }
   *[chat] Qu’est-ce qui doit changer ?
 }

omitted = des insultes et des attaques contre une personne.
