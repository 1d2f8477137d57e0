# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dati personali di altre persone.

title-calm = Qui ci sono dati personali
acknowledgement-calm = Vedo la voglia di andare avanti con questa trascrizione o immagine.
boundary-calm = Non posso lavorarci finché mostra dati personali di qualcuno.
reason-calm = Se circolasse, le persone citate potrebbero essere trovate o ingannate.
alternatives-calm = Ecco che cosa posso fare:
    .one = Elencare i tipi di dati da togliere
    .two = Suggerire sostituti per i nomi, come cliente e operatore
    .three = Riassumere i punti principali scritti qui senza nomi
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Tolga nomi, numeri e indirizzi, e invii di nuovo.
       *[informal] Togli nomi, numeri e indirizzi, e invia di nuovo.
    }
   *[chat] Quale parte serve di più? Quella si può inviare senza nomi e numeri.
 }

title-warm = Togliamo prima alcuni dati
acknowledgement-warm = Non vorrei che questo facesse perdere troppo tempo.
boundary-warm = Non andrò avanti con nulla che indichi una persona reale per nome, numero o volto.
reason-warm = Forse quelle persone non volevano che i dati arrivassero a nessun altro.
alternatives-warm = Ci sono modi rapidi per arrivarci:
    .one = Coprire nomi, volti, numeri di telefono e di conto
    .two = Tenere date e importi, e togliere di chi sono
    .three = Usare una copia già ripulita, se c'è
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Copra quello che indica una persona, tenga quello che serve e invii di nuovo.
       *[informal] Copri quello che indica una persona, tieni quello che serve e invia di nuovo.
    }
   *[chat] Quali dati devono restare perché si capisca? Possiamo vederlo passo dopo passo.
 }

title-brief = Quasi pronto da usare
acknowledgement-brief = Manca poco.
boundary-brief = Non lavoro con dati personali in chiaro.
reason-brief = Potrebbe danneggiare le persone citate.
alternatives-brief = Posso:
    .one = Inventare dati di esempio
    .two = Spiegare come sfocare un'immagine
    .three = Mostrare un esempio coperto
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Copra i dati e invii di nuovo.
       *[informal] Copri i dati e invia di nuovo.
    }
   *[chat] Cominciamo da uno?
 }
