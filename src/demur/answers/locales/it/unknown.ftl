# The model stopped, and nobody said why.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una parte in cui la risposta si è fermata, e non so perché.

title-calm = Non so perché la risposta si è fermata
acknowledgement-calm = Vedo che qui ci si aspettava qualcosa di utile.
boundary-calm = { $formality ->
    [formal] La risposta si è fermata, e non posso darne una al Suo testo.
   *[informal] La risposta si è fermata, e non posso darne una al tuo testo.
 }
reason-calm = Nessuno mi ha detto che cosa l'ha impedita, quindi non inventerò un motivo.
alternatives-calm = Che cosa aiuta spesso:
    .one = Chiedere una parte per volta
    .two = Dire in una frase che cosa si vorrebbe avere alla fine
    .three = Cominciare con una domanda più generale
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambi il testo in uno di questi modi e lo invii di nuovo.
       *[informal] Cambia il testo in uno di questi modi e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Proviamo una di queste cose? Mi dica da dove preferisce cominciare.
       *[informal] Proviamo una di queste cose? Dimmi da dove preferisci cominciare.
    }
 }

title-warm = Non ha funzionato
acknowledgement-warm = Avrei voluto dare più di questo.
boundary-warm = { $formality ->
    [formal] Non posso finire la risposta che aspettava.
   *[informal] Non posso finire la risposta che aspettavi.
 }
reason-warm = Qualcosa mi ha bloccato e, sinceramente, non vedo che cosa.
alternatives-warm = Una di queste cose può portarci più avanti:
    .one = Aggiungere un po' di contesto, per esempio per chi è
    .two = Incollare il testo di cui si tratta, se c'è
    .three = Fare un esempio di quello che si vorrebbe avere
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga quello che può e invii di nuovo il modulo; forse allora funzionerà.
       *[informal] Aggiungi quello che puoi e invia di nuovo il modulo; forse allora funzionerà.
    }
   *[chat] { $formality ->
        [formal] Vuole riprovare? Lavoro con quello che si può aggiungere.
       *[informal] Vuoi riprovare? Lavoro con quello che si può aggiungere.
    }
 }

title-brief = Nessuna risposta, stavolta
acknowledgement-brief = Dà fastidio, lo so.
boundary-brief = { $formality ->
    [formal] Non posso rispondere al Suo testo.
   *[informal] Non posso rispondere al tuo testo.
 }
reason-brief = Nessuno mi ha detto perché.
alternatives-brief = Si può:
    .one = Riprovare un po' più tardi
    .two = Inviare una versione più breve
    .three = Chiedere che cosa posso fare qui
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi qualcosa e invii di nuovo.
       *[informal] Cambia qualcosa e invia di nuovo.
    }
   *[chat] Riproviamo?
 }
