# A question, before anything is decided. There is no refusal in it.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Prima, una domanda
acknowledgement-calm = Me ne occupo volentieri.
boundary-calm = Prima di rispondere, ho bisogno di sapere qualcosa di più su quello che serve.
reason-calm = Si può leggere in più modi, e un'ipotesi sbagliata farebbe perdere tempo.
alternatives-calm = Basterebbe una di queste cose:
    .one = Dire che cosa si vorrebbe avere alla fine
    .two = Dire per chi o per che cosa è
    .three = Aggiungere che cosa si è già provato o trovato
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga una o due frasi al testo e lo invii di nuovo.
       *[informal] Aggiungi una o due frasi al testo e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe avere alla fine? Bastano una o due frasi.
       *[informal] Che cosa vorresti avere alla fine? Bastano una o due frasi.
    }
 }

title-warm = Mi serve un indizio in più
acknowledgement-warm = Vorrei dare a questa domanda la risposta che merita.
boundary-warm = Mi manca un pezzo, e mi serve per dare una risposta adatta.
reason-warm = Quello che va bene per una persona può non andare bene per un'altra.
alternatives-warm = Va bene la cosa più facile:
    .one = Fare un esempio di quello che si cerca
    .two = Descrivere il contesto: lavoro, scuola o vita di ogni giorno
    .three = Mostrare come sarebbe una buona risposta
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Metta una di queste cose nel testo e lo invii di nuovo; non serve ricominciare.
       *[informal] Metti una di queste cose nel testo e invialo di nuovo; non serve ricominciare.
    }
   *[chat] { $formality ->
        [formal] Di quale di queste cose può parlarmi? Riprendo da lì.
       *[informal] Di quale di queste cose puoi parlarmi? Riprendo da lì.
    }
 }

title-brief = Qualche dettaglio in più?
acknowledgement-brief = Aiuto volentieri.
boundary-brief = Mi serve un dettaglio in più prima di rispondere.
reason-brief = Altrimenti potrei mancare il punto.
alternatives-brief = Sarebbe utile aggiungere:
    .one = Il luogo o il momento
    .two = La parte che conta di più
    .three = Quanto dettaglio serve
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga qualcosa e invii.
       *[informal] Aggiungi qualcosa e invia.
    }
   *[chat] { $formality ->
        [formal] Che cosa può aggiungere?
       *[informal] Che cosa puoi aggiungere?
    }
 }
