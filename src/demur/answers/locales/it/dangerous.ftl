# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dettagli su violenza, armi, intrusioni, reati o autolesionismo.

title-calm = Mi fermo dove qualcuno si fa male
acknowledgement-calm = Ho letto il testo con attenzione.
boundary-calm = Non posso aiutare quando si tratta di violenza, armi, intrusioni, reati o autolesionismo.
reason-calm = Qualcuno potrebbe farsi molto male, e nessuno può tornare indietro.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare come ci si protegge, in casa e negli account
    .two = Spiegare che cosa fare per prima cosa dopo un incidente, una minaccia o un'effrazione
    .three = { $formality ->
        [formal] Indicare linee di ascolto gratuite su findahelpline.com, per Lei o per altri
       *[informal] Indicare linee di ascolto gratuite su findahelpline.com, per te o per altri
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o aggiunga a che cosa serve, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o aggiungi a che cosa serve, e invia di nuovo.
    }
   *[chat] Che cosa c'è dietro la domanda? Può esserci una strada sicura per arrivarci.
 }

title-warm = Troviamo la strada sicura
acknowledgement-warm = Vorrei essere davvero d'aiuto, quindi ecco una risposta aperta.
boundary-warm = Non entrerò in armi, attacchi, intrusioni, reati o modi per fare male a qualcuno o a se stessi.
reason-warm = Una volta che simili dettagli circolano, nessuno sa chi ne resterà ferito.
alternatives-warm = Questo lo farei volentieri:
    .one = Ragionare su un conflitto e su come calmarlo
    .two = Aiutare con un racconto, una lezione o una relazione senza quei dettagli
    .three = Trovare parole per dire a un amico, o a chi ascolta su findahelpline.com, come vanno le cose
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa vorrebbe che ne uscisse, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi che cosa vorresti che ne uscisse, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe che ne uscisse? Cerchiamo una strada che tenga tutti al sicuro.
       *[informal] Che cosa vorresti che ne uscisse? Cerchiamo una strada che tenga tutti al sicuro.
    }
 }

title-brief = La sicurezza prima di tutto
acknowledgement-brief = Ho letto bene.
boundary-brief = Resto fuori da violenza, armi, intrusioni, reati e autolesionismo.
reason-brief = Qualcuno potrebbe farsi male.
alternatives-brief = Posso:
    .one = Spiegare i rischi
    .two = Suggerire strade più sicure
    .three = Dire dove c'è sostegno: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni, o a che cosa serve.
       *[informal] Scrivi una di queste opzioni, o a che cosa serve.
    }
   *[chat] A che cosa serve?
 }
