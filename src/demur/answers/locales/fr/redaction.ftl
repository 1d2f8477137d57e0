# A transcript or an image with personal data in it, which has to be taken out first.
# Language: French. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Il y a là des données personnelles
acknowledgement-calm = Ce texte ou cette image devrait pouvoir servir vite, je vois.
boundary-calm = Je ne peux pas m’en servir tant qu’on y voit des données personnelles.
reason-calm = Si cela circulait, on pourrait retrouver ou piéger les personnes nommées.
alternatives-calm = Voici ce que je peux faire :
    .one = Lister les types de détails à retirer
    .two = Proposer des mots à la place des noms, comme « cliente » et « agent »
    .three = Résumer les points principaux, saisis sans noms
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Retire les noms, numéros et adresses, et renvoie le formulaire.
       *[formal] Retirez les noms, numéros et adresses, et renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] De quelle partie as-tu le plus besoin ? Elle peut être envoyée sans noms ni numéros.
       *[formal] De quelle partie avez-vous le plus besoin ? Elle peut être envoyée sans noms ni numéros.
     }
 }

title-warm = Retirons d’abord quelques détails
acknowledgement-warm = J’aimerais que cela ne prenne pas trop de temps.
boundary-warm = Je ne continue pas avec ce qui mène à une vraie personne par un nom, un numéro ou un visage.
reason-warm = Les personnes concernées n’ont peut-être jamais voulu que cela aille plus loin.
alternatives-warm = Quelques moyens rapides d’y arriver :
    .one = Noircir noms, visages, numéros de téléphone et de compte
    .two = Garder les dates et les montants, sans dire à qui ils sont
    .three = Prendre une copie déjà masquée, s’il y en a une
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Masque ce qui mène à une personne, garde l’utile, et renvoie le formulaire.
       *[formal] Masquez ce qui mène à une personne, gardez l’utile, et renvoyez le formulaire.
     }
   *[chat] Quels détails faut-il garder pour que ça ait un sens ? Trions-les ensemble.
 }

title-brief = Presque prêt
acknowledgement-brief = On y est presque.
boundary-brief = Je ne travaille pas avec des données personnelles non masquées.
reason-brief = Les personnes nommées pourraient en pâtir.
alternatives-brief = Je peux :
    .one = Inventer des données d’exemple
    .two = Expliquer comment flouter une image
    .three = Montrer un exemple masqué
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Masque les détails et renvoie.
       *[formal] Masquez les détails et renvoyez.
     }
   *[chat] On commence par l’un d’eux ?
 }

omitted = les données personnelles d’autres gens.
