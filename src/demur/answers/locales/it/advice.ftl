# Advice on somebody's own case that a professional has to give.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = consigli su un caso personale che spettano a un professionista.

title-calm = Un caso per un professionista
acknowledgement-calm = È naturale volere una risposta chiara prima di agire.
boundary-calm = Non posso dare consigli professionali su un caso personale.
reason-calm = Chi vede tutto il caso nota cose che da qui mi sfuggono.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare con parole semplici come vanno di solito casi così
    .two = Preparare un elenco di domande per un professionista
    .three = Trasformare quello che si sa già in un breve riassunto da portare con sé
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il Suo testo con una di queste opzioni, o chieda del tema in generale, e lo invii di nuovo.
       *[informal] Sostituisci il tuo testo con una di queste opzioni, o chiedi del tema in generale, e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa deve decidere, e che cosa sa finora?
       *[informal] Che cosa devi decidere, e che cosa sai finora?
    }
 }

title-warm = Qui serve uno sguardo esperto
acknowledgement-warm = Non è facile affrontare una scelta così senza nessuno accanto, e mi piacerebbe aiutare.
boundary-warm = { $formality ->
    [formal] Non prenderò il posto di una persona esperta che può guardare il Suo caso da vicino.
   *[informal] Non prenderò il posto di una persona esperta che può guardare il tuo caso da vicino.
 }
reason-warm = { $formality ->
    [formal] Se sbagliassi, a conviverci sarebbe Lei.
   *[informal] Se sbagliassi, a conviverci saresti tu.
 }
alternatives-warm = Posso alleggerire il prossimo passo:
    .one = Capire che tipo di esperto è adatto al problema
    .two = Passare in rassegna le opzioni più comuni e che cosa parla a favore di ciascuna
    .three = Spiegare le parole difficili di una lettera o di una relazione
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva quale di queste opzioni sarebbe utile, con un po' di contesto, e invii di nuovo il modulo.
       *[informal] Scrivi quale di queste opzioni sarebbe utile, con un po' di contesto, e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa Le pesa di più? Me lo dica, e mettiamo in ordine un pezzo alla volta.
       *[informal] Che cosa ti pesa di più? Dimmelo, e mettiamo in ordine un pezzo alla volta.
    }
 }

title-brief = Meglio sentire un esperto
acknowledgement-brief = Bella domanda.
boundary-brief = Non do consigli da esperto su casi personali.
reason-brief = Bisogna vedere i dettagli.
alternatives-brief = Posso:
    .one = Descrivere che cosa guardano gli esperti
    .two = Abbozzare un messaggio per uno di loro
    .three = Dire dove la consulenza può essere gratuita
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Quale sarebbe utile?
 }
