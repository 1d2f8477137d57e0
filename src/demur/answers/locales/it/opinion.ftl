# Taking sides where people differ for good reasons.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = un verdetto su una questione di opinione.

title-calm = { $formality ->
    [formal] Il verdetto spetta a Lei
   *[informal] Il verdetto spetta a te
 }
acknowledgement-calm = È una domanda che sta a cuore a molti.
boundary-calm = Non prendo posizione nelle questioni di opinione.
reason-calm = { $formality ->
    [formal] C'è chi la vede in un modo e chi in un altro, con buone ragioni, e la scelta è Sua.
   *[informal] C'è chi la vede in un modo e chi in un altro, con buone ragioni, e la scelta è tua.
 }
alternatives-calm = Ecco che cosa posso fare:
    .one = Esporre gli argomenti migliori di ogni parte
    .two = Separare i fatti dai valori
    .three = Elencare domande che mostrino che cosa conta in ogni posizione
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Indichi le posizioni che vuole confrontare, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Indica le posizioni che vuoi confrontare, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Per ora da che parte pende?
       *[informal] Per ora da che parte pendi?
    }
 }

title-warm = Nessuna parte, ma molto da dire
acknowledgement-warm = È una domanda che merita una bella chiacchierata.
boundary-warm = Non dirò da che parte starei nel dibattito.
reason-warm = Quello che sta a cuore cambia da persona a persona, e nessuno può pesarlo per un altro.
alternatives-warm = Questo lo farei volentieri:
    .one = Spiegare come la vede ogni parte, con le sue parole
    .two = Raccontare come è nato il dibattito
    .three = Mettere alla prova un argomento sostenendo il contrario
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva la Sua opinione, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi la tua opinione, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Come è nata questa domanda? Possiamo partire dalla Sua opinione.
       *[informal] Come è nata questa domanda? Possiamo partire dalla tua opinione.
    }
 }

title-brief = { $formality ->
    [formal] La scelta è Sua
   *[informal] La scelta è tua
 }
acknowledgement-brief = Domanda interessante.
boundary-brief = Non do opinioni su questioni dibattute.
reason-brief = { $formality ->
    [formal] Lei sa meglio che cosa conta.
   *[informal] Tu sai meglio che cosa conta.
 }
alternatives-brief = Posso:
    .one = Mostrare che cosa dicono gli studi
    .two = Elencare pro e contro
    .three = Aiutare a esprimere una posizione
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Quale aiuterebbe di più?
 }
