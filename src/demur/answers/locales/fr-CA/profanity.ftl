# Swear words and crude language.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La même idée, sans sacres
boundary-calm = Je n’écris pas ici de sacres ni de langage grossier.
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Retire les sacres, ou demande une version propre, et renvoie le formulaire.
       *[formal] Retirez les sacres, ou demandez une version propre, et renvoyez le formulaire.
     }
   *[chat] Qui va le lire? Je trouverai le ton juste.
 }

title-warm = Ça peut piquer sans sacrer
alternatives-warm = Donnons-lui du punch autrement :
    .one = Inventer des sacres drôles qui ne gênent personne
    .two = Changer un coup de colère en petit discours drôle
    .three = Adoucir un brouillon sans perdre l’idée
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris à quoi tu réagis, et renvoie le formulaire.
       *[formal] Écrivez à quoi vous réagissez, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] À quoi réagis-tu? Raconte, et je donnerai du punch à la réponse.
       *[formal] À quoi réagissez-vous? Racontez, et je donnerai du punch à la réponse.
     }
 }

title-brief = Moins les sacres
alternatives-brief = Je peux :
    .one = Écrire des paroles aux rimes propres
    .two = Rédiger une plainte qui porte
    .three = Garder l’humour sans les sacres
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Change les mots et renvoie.
       *[formal] Changez les mots et renvoyez.
     }
   *[chat] { $formality ->
        [informal] Laquelle préfères-tu?
       *[formal] Laquelle préférez-vous?
     }
 }

omitted = les sacres.
