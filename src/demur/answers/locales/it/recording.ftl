# A recording of other people, who have to agree first.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una registrazione di persone che non hanno dato il permesso.

title-calm = Tutti d'accordo con questa registrazione?
acknowledgement-calm = Vedo che da questa registrazione serve qualcosa.
boundary-calm = Non posso lavorare su una registrazione di altre persone prima che abbiano dato il permesso.
reason-calm = Forse non sanno di essere state registrate.
alternatives-calm = Ecco che cosa posso fare:
    .one = Abbozzare qualche riga per chiedere loro il permesso
    .two = Riassumere quello che viene annotato a memoria, senza nomi
    .three = Spiegare che cosa comprende di solito il permesso di registrare
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Quando tutte le persone avranno dato il permesso, lo scriva nel modulo e invii di nuovo.
       *[informal] Quando tutte le persone avranno dato il permesso, scrivilo nel modulo e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Tutte le persone hanno dato il permesso? Allora me lo dica, e andiamo avanti.
       *[informal] Tutte le persone hanno dato il permesso? Allora dimmelo, e andiamo avanti.
    }
 }

title-warm = Prima, le voci della registrazione
acknowledgement-warm = Lì c'è qualcosa che serve, quindi troviamo un modo giusto per arrivarci.
boundary-warm = Non ascolterò, trascriverò o riassumerò le voci di altre persone finché non dicono di sì.
reason-warm = Parlando si dicono cose che forse non si vorrebbero conservate o ripetute.
alternatives-warm = Così si potrebbe andare avanti:
    .one = Usare solo la parte in cui si sente la propria voce
    .two = Prendere una copia senza le altre voci e i nomi
    .three = Chiedere un breve avviso da leggere prima della prossima riunione
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva chi si sente e che ha detto di sì, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi chi si sente e che ha detto di sì, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Chi si sente, e potrebbe chiedere il permesso? Posso aiutare a scriverlo.
       *[informal] Chi si sente, e potresti chiedere il permesso? Posso aiutare a scriverlo.
    }
 }

title-brief = Prima viene il permesso
acknowledgement-brief = Vedo che serve.
boundary-brief = Non tratto registrazioni di persone che non hanno dato il permesso.
reason-brief = Le parole sono loro.
alternatives-brief = Posso:
    .one = Scrivere un modulo di consenso
    .two = Fare un modello per gli appunti
    .three = Spiegare come si mascherano le voci
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Prima chieda, poi invii di nuovo.
       *[informal] Prima chiedi, poi invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Potrebbe chiederlo a loro?
       *[informal] Potresti chiederlo a loro?
    }
 }
