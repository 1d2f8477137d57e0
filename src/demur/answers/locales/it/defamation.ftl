# False or unproven claims about a real person.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = affermazioni non provate su una persona reale.

title-calm = È il buon nome di qualcuno
acknowledgement-calm = Vedo che la cosa conta.
boundary-calm = Non posso aiutare a diffondere cose su una persona reale che potrebbero non essere vere.
reason-calm = La persona di cui si parla non è qui per rispondere.
alternatives-calm = Ecco che cosa posso fare:
    .one = Aiutare a mettere per iscritto, come propria testimonianza, quello che si è visto di persona
    .two = Spiegare come verificare un'affermazione e dove guardare
    .three = Aiutare a scrivere una recensione o un reclamo che resti ai fatti
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Resti a quello che sa di prima mano, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Resta a quello che sai di prima mano, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe che ne venisse fuori? Vediamo che cosa può portare lì.
       *[informal] Che cosa vorresti che ne venisse fuori? Vediamo che cosa può portare lì.
    }
 }

title-warm = Vediamo che cosa regge
acknowledgement-warm = Se qualcuno ha agito male, capisco la voglia di farlo sapere.
boundary-warm = Non scriverò accuse contro una persona reale senza una prova in vista.
reason-warm = Una storia così può costare a una persona il lavoro e gli amici, anche se poi risulta falsa.
alternatives-warm = In questi modi di farsi sentire posso aiutare:
    .one = Separare quello che si sa da quello che si è sentito dire
    .two = Preparare domande per un avvocato o un giornale
    .three = Farne una storia di fantasia, con persone e luoghi inventati
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa sa per certo e come, e invii di nuovo il modulo.
       *[informal] Scrivi che cosa sai per certo e come, e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa sa per certo? Possiamo partire da lì.
       *[informal] Che cosa sai per certo? Possiamo partire da lì.
    }
 }

title-brief = C'è in gioco un nome
acknowledgement-brief = Capisco il punto.
boundary-brief = Non posso scrivere cose non provate su persone reali.
reason-brief = Le storie false restano addosso.
alternatives-brief = Posso:
    .one = Togliere i nomi da una bozza
    .two = Abbozzare una lettera privata
    .three = Rispondere con calma a una voce
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga su che cosa si basa e invii.
       *[informal] Aggiungi su che cosa si basa e invia.
    }
   *[chat] Su che cosa si basa?
 }
