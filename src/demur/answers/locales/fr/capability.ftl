# It cannot be done from here: no access, no tool, no such sense.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = C’est hors de ma portée
acknowledgement-calm = Ce serait bien pratique, c’est vrai.
boundary-calm = Je ne peux pas faire ce qui demande des outils, des comptes ou des données que je n’ai pas.
reason-calm = { $formality ->
    [informal] Le résultat serait inventé, et tu pourrais t’y fier.
   *[formal] Le résultat serait inventé, et vous pourriez vous y fier.
 }
alternatives-calm = Voici ce que je peux faire :
    .one = Travailler sur un texte collé ici
    .two = Écrire la marche à suivre, pour le faire soi-même
    .three = Rédiger ce qu’il faut, prêt à copier
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ajoute ton texte ou tes chiffres, ou demande l’une de ces choses, et renvoie le formulaire.
       *[formal] Ajoutez votre texte ou vos chiffres, ou demandez l’une de ces choses, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Qu’est-ce que tu pourrais coller ici ?
       *[formal] Qu’est-ce que vous pourriez coller ici ?
     }
 }

title-warm = J’aimerais bien, mais je n’y ai pas accès
acknowledgement-warm = { $formality ->
    [informal] Je vois tout le temps que cela te ferait gagner.
   *[formal] Je vois tout le temps que cela vous ferait gagner.
 }
boundary-warm = Je ne peux pas atteindre les fichiers, les sites, les appareils ou les données en direct qu’il faudrait.
reason-warm = { $formality ->
    [informal] Si je faisais semblant d’avoir fini, tu le découvrirais au pire moment.
   *[formal] Si je faisais semblant d’avoir fini, vous le découvririez au pire moment.
 }
alternatives-warm = On peut s’en approcher autrement :
    .one = Décrire ce que l’on voit ou entend, pour y voir plus clair ensemble
    .two = Apprendre quel type d’outil sait le faire
    .three = Avoir sous la main une liste de points à surveiller
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris le résultat qu’il te faut, ou choisis une de ces idées, et renvoie le formulaire.
       *[formal] Écrivez le résultat qu’il vous faut, ou choisissez une de ces idées, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quel résultat espères-tu ? Cherchons la part que je peux faire.
       *[formal] Quel résultat espérez-vous ? Cherchons la part que je peux faire.
     }
 }

title-brief = Impossible d’ici
acknowledgement-brief = Bonne idée.
boundary-brief = Je n’ai ni les outils ni l’accès pour cette tâche.
reason-brief = { $formality ->
    [informal] Un résultat inventé te ferait faux bond.
   *[formal] Un résultat inventé vous ferait faux bond.
 }
alternatives-brief = Je peux :
    .one = Planifier la tâche
    .two = Créer un modèle à remplir
    .three = { $formality ->
        [informal] Relire ton résultat
       *[formal] Relire votre résultat
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Laquelle te convient ?
       *[formal] Laquelle vous convient ?
     }
 }

omitted = la partie qui demande des outils, un accès ou des données que je n’ai pas.
