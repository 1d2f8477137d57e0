# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dettagli che possono mettere a rischio qualcuno.

title-calm = Qui vado con cautela
acknowledgement-calm = Vorrei dare una risposta diretta.
boundary-calm = Non posso entrare in dettagli che potrebbero mettere a rischio qualcuno.
reason-calm = Per come lo leggo, qualcuno potrebbe farsi male, ma può ben darsi che legga male io.
alternatives-calm = Alcuni modi per andare avanti:
    .one = Dire a che cosa si lavora e per chi è
    .two = Chiedere una panoramica del tema
    .three = Chiedere come si gestiscono i rischi
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se ho letto male, aggiunga a che cosa serve e invii di nuovo.
       *[informal] Se ho letto male, aggiungi a che cosa serve e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Ho capito male? Mi dica che cosa vorrebbe avere alla fine.
       *[informal] Ho capito male? Dimmi che cosa vorresti avere alla fine.
    }
 }

title-warm = Forse ho letto male
acknowledgement-warm = Non penso subito al peggio, e vorrei davvero essere d'aiuto.
boundary-warm = Per ora non vado oltre in qualcosa che mi sembra poco sicuro.
reason-warm = Preferisco chiedere una volta di troppo che vedere qualcuno ferito.
alternatives-warm = Questo posso farlo subito:
    .one = Dire come l'ho capita, perché si possa correggere
    .two = Aiutare con la parte chiaramente sicura
    .three = Cercare una strada più leggera verso lo stesso scopo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga una o due frasi sulla Sua situazione e invii di nuovo il modulo.
       *[informal] Aggiungi una o due frasi sulla tua situazione e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa mi è sfuggito? Una o due frasi sulla Sua situazione mi aiuterebbero molto.
       *[informal] Che cosa mi è sfuggito? Una o due frasi sulla tua situazione mi aiuterebbero molto.
    }
 }

title-brief = Con cautela, qui
acknowledgement-brief = Magari ho capito male.
boundary-brief = Non posso aiutare con quello che può ferire qualcuno.
reason-brief = Ho un dubbio, e qualcuno potrebbe farsi male.
alternatives-brief = Posso:
    .one = Rispondere a una domanda simile
    .two = Indicare errori comuni
    .three = Suggerire a chi chiedere di persona
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga che cosa intendeva e invii.
       *[informal] Aggiungi che cosa intendevi e invia.
    }
   *[chat] { $formality ->
        [formal] Che cosa intendeva?
       *[informal] Che cosa intendevi?
    }
 }
