# The model stopped, and nobody said why.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Modifie ton texte de l’une de ces façons, et renvoie-le.
       *[formal] Modifiez votre texte de l’une de ces façons, et renvoyez-le.
     }
   *[chat] { $formality ->
        [informal] On essaie l’une de ces idées? Dis-moi par où commencer.
       *[formal] On essaie l’une de ces idées? Dites-moi par où commencer.
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ce que tu peux, et renvoie le formulaire; cela passera peut-être.
       *[formal] Ajoutez ce que vous pouvez, et renvoyez le formulaire; cela passera peut-être.
     }
   *[chat] { $formality ->
        [informal] On refait un essai? Je ferai avec tout ce que tu pourras ajouter.
       *[formal] On refait un essai? Je ferai avec tout ce que vous pourrez ajouter.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Change quelque chose et renvoie.
       *[formal] Changez quelque chose et renvoyez.
     }
   *[chat] On essaie encore une fois?
 }
