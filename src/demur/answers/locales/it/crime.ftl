# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = aiuto con frodi, furti, droga o armi.

title-calm = Qualcuno la pagherebbe
acknowledgement-calm = Può esserci dietro un bisogno vero.
boundary-calm = Non posso aiutare con frodi, furti, spaccio, armi o con il nascondersi dalla polizia.
reason-calm = Altre persone ci rimettono soldi, salute o serenità, e nessuno ha chiesto il loro parere.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare che cosa fanno polizia e tribunali in un caso così
    .two = Fare un piano per i debiti o per un mese difficile
    .three = { $formality ->
        [formal] Aiutare a dire di no a chi insiste per coinvolgerLa
       *[informal] Aiutare a dire di no a chi insiste per coinvolgerti
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se una di queste opzioni è utile, la scriva nel modulo al posto del testo e la invii.
       *[informal] Se una di queste opzioni è utile, scrivila nel modulo al posto del testo e inviala.
    }
   *[chat] { $formality ->
        [formal] Se una di queste opzioni è utile, mi dica quale, e comincio da lì.
       *[informal] Se una di queste opzioni è utile, dimmi quale, e comincio da lì.
    }
 }

title-warm = Può esserci una via che costa meno
acknowledgement-warm = La vita a volte mette alle strette, e non giudico nessuno perché chiede.
boundary-warm = Non aiuterò con truffe, merce rubata, droga o armi da fuoco.
reason-warm = Dall'altra parte c'è una persona che resterebbe ferita, spaventata o senza soldi.
alternatives-warm = Questo lo faccio volentieri:
    .one = Spiegare come funziona l'aiuto per le dipendenze e com'è il primo colloquio
    .two = Pianificare la ricerca di lavoro, di un sussidio o di un prestito equo
    .three = { $formality ->
        [formal] Mettere per iscritto la Sua versione per un avvocato o uno sportello
       *[informal] Mettere per iscritto la tua versione per un avvocato o uno sportello
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scelga quello che è più vicino alla Sua situazione e invii il modulo con quello.
       *[informal] Scegli quello che è più vicino alla tua situazione e invia il modulo con quello.
    }
   *[chat] { $formality ->
        [formal] Che cosa è più vicino alla Sua situazione adesso?
       *[informal] Che cosa è più vicino alla tua situazione adesso?
    }
 }

title-brief = Da questo resto fuori
acknowledgement-brief = Forse c'è molta pressione.
boundary-brief = Non posso aiutare con frodi, furti, droga o armi.
reason-brief = Qualcun altro ci rimetterebbe.
alternatives-brief = Posso:
    .one = Spiegare come evitare le truffe
    .two = Spiegare i rischi di una droga
    .three = Elencare i passi dopo un furto
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Metta una di queste opzioni.
       *[informal] Metti una di queste opzioni.
    }
   *[chat] { $formality ->
        [formal] Mi dica quale, e cominciamo.
       *[informal] Dimmi quale, e cominciamo.
    }
 }
