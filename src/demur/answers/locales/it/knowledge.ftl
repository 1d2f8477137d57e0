# It is not known, not known here, or not known yet.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fatti che non conosco.

title-calm = Questa non la so
acknowledgement-calm = Sarebbe bello avere una risposta.
boundary-calm = Non posso dare i fatti richiesti, perché non li conosco.
reason-calm = { $formality ->
    [formal] Se tirassi a indovinare, potrebbe basarsi su qualcosa di sbagliato.
   *[informal] Se tirassi a indovinare, potresti basarsi su qualcosa di sbagliato.
 }
alternatives-calm = Ecco che cosa posso fare:
    .one = Raccontare che cosa so intorno al tema
    .two = Suggerire dove guardare o a chi chiedere
    .three = Lavorare su una fonte incollata qui
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga una fonte al testo, o lo sostituisca con una di queste opzioni, e lo invii di nuovo.
       *[informal] Aggiungi una fonte al testo, o sostituiscilo con una di queste opzioni, e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Ha una fonte a portata di mano? Potremmo guardarla.
       *[informal] Hai una fonte a portata di mano? Potremmo guardarla.
    }
 }

title-warm = Tirerei solo a indovinare
acknowledgement-warm = Capisco la voglia di sapere, e avrei risposto con grande piacere.
boundary-warm = Non inventerò una risposta dove non ho i fatti.
reason-warm = Forse ci si dovrà contare, e per questo un'ipotesi non basta.
alternatives-warm = Una di queste cose può portare più avanti:
    .one = Spiegare da che cosa dipende la risposta
    .two = Suggerire buone parole per la ricerca
    .three = Separare quello che è certo da quello che è ancora aperto
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva a che cosa serve la risposta, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi a che cosa serve la risposta, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] A che cosa Le servirà la risposta? Forse ne basta una parte.
       *[informal] A che cosa ti servirà la risposta? Forse ne basta una parte.
    }
 }

title-brief = Oltre quello che so
acknowledgement-brief = Buona domanda.
boundary-brief = Non ho i fatti per rispondere.
reason-brief = Un errore potrebbe costare caro.
alternatives-brief = Posso:
    .one = Restringere la domanda
    .two = Abbozzare un messaggio a un esperto
    .three = Valutare una risposta trovata
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Quale parte conta di più?
 }
