# Bullying, insults, wearing a person down.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = insulti e attacchi a una persona.

title-calm = Non getto benzina sul fuoco
acknowledgement-calm = { $formality ->
    [formal] Sembra che qualcuno Le abbia fatto male.
   *[informal] Sembra che qualcuno ti abbia fatto male.
 }
boundary-calm = Non posso aiutare a insultare o a logorare una persona.
reason-calm = Parole così restano addosso molto più a lungo del momento.
alternatives-calm = Posso aiutare a:
    .one = Scrivere un messaggio che dica che cosa dà fastidio e che cosa deve cambiare
    .two = Mettere un limite, o prendere le distanze da questa persona
    .three = Tenere traccia di quello che ha fatto, con date e fatti
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Lo sostituisca con quello che vorrebbe dire con calma e lo invii di nuovo.
       *[informal] Sostituiscilo con quello che vorresti dire con calma e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa ha fatto questa persona? Se vuole, partiamo da lì.
       *[informal] Che cosa ha fatto questa persona? Se vuoi, partiamo da lì.
    }
 }

title-warm = { $formality ->
    [formal] Quello che prova merita ascolto
   *[informal] Quello che provi merita ascolto
 }
acknowledgement-warm = Può darsi che ci siano tutti i motivi per essere in collera.
boundary-warm = Non aiuterò a tormentare o minacciare qualcuno.
reason-warm = { $formality ->
    [formal] Farebbe male a quella persona e molto probabilmente peggiorerebbe le cose anche per Lei.
   *[informal] Farebbe male a quella persona e molto probabilmente peggiorerebbe le cose anche per te.
 }
alternatives-warm = Questo forse serve di più:
    .one = Pensare a che cosa sarebbe bello sentirsi dire
    .two = Pianificare un colloquio, a due o con qualcuno in mezzo
    .three = Sfogare tutto in una nota che nessun altro leggerà
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga che cosa dovrebbe fare quella persona dopo il Suo messaggio e invii di nuovo il modulo.
       *[informal] Aggiungi che cosa dovrebbe fare quella persona dopo il tuo messaggio e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa dovrebbe fare quella persona dopo il Suo messaggio?
       *[informal] Che cosa dovrebbe fare quella persona dopo il tuo messaggio?
    }
 }

title-brief = Le parole lasciano il segno
acknowledgement-brief = Sembra che la misura sia colma.
boundary-brief = Non posso aiutare con molestie o insulti.
reason-brief = Parole così restano.
alternatives-brief = Posso:
    .one = Trovare una replica senza insulti
    .two = Spiegare come silenziare o segnalare qualcuno
    .three = Suggerire chi potrebbe mediare
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga che cosa deve cambiare e invii.
       *[informal] Aggiungi che cosa deve cambiare e invia.
    }
   *[chat] Che cosa deve cambiare?
 }
