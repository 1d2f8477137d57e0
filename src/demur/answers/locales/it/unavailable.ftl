# Something of ours failed; nothing is wrong with the request.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Dipende da noi
acknowledgement-calm = { $formality ->
    [formal] Da parte Sua è tutto a posto.
   *[informal] Da parte tua è tutto a posto.
 }
boundary-calm = In questo momento non posso dare una risposta.
reason-calm = { $formality ->
    [formal] Uno dei nostri controlli non funziona, e non c'entra con il Suo testo.
   *[informal] Uno dei nostri controlli non funziona, e non c'entra con il tuo testo.
 }
alternatives-calm = Si può:
    .one = Riprovare tra un minuto o due
    .two = Lasciare aperta la pagina per non perdere quello che è scritto
    .three = Avvisare chi gestisce questo servizio se continua
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Aspetti un minuto, poi invii di nuovo il modulo così com'è.
       *[informal] Aspetta un minuto, poi invia di nuovo il modulo così com'è.
    }
   *[chat] { $formality ->
        [formal] Vuole riprovare tra poco?
       *[informal] Vuoi riprovare tra poco?
    }
 }

title-warm = Qui si è rotto qualcosa
acknowledgement-warm = So quanto dà fastidio fermarsi sul più bello.
boundary-warm = Non posso finire la risposta, perché una parte di questo servizio è ferma.
reason-warm = Preferisco far aspettare che consegnare qualcosa che nessuno ha controllato.
alternatives-warm = Che cosa può aiutare fino ad allora:
    .one = Fare prima altro e tornare più tardi
    .two = Lavorare a una parte che non ha bisogno di risposta
    .three = Guardare la pagina di aiuto di questo servizio, se c'è
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Non serve cambiare nulla; torni tra un po' e invii così com'è.
       *[informal] Non serve cambiare nulla; torna tra un po' e invia così com'è.
    }
   *[chat] { $formality ->
        [formal] Riproviamo tra un po'? Lo invii così com'è.
       *[informal] Riproviamo tra un po'? Invialo così com'è.
    }
 }

title-brief = Ci serve un momento
acknowledgement-brief = Il testo va bene.
boundary-brief = Adesso non posso rispondere.
reason-brief = Qualcosa di nostro si è guastato e fa aspettare.
alternatives-brief = Nel frattempo:
    .one = Copiare il testo
    .two = Ricaricare la pagina o l'app
    .three = Annotare l'ora, se qualcuno la chiede
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Per favore, invii di nuovo tra poco.
       *[informal] Per favore, invia di nuovo tra poco.
    }
   *[chat] { $formality ->
        [formal] Può riprovare tra poco?
       *[informal] Puoi riprovare tra poco?
    }
 }
