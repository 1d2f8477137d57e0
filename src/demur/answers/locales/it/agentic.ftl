# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = un'azione che non si può annullare o che nessuno ha chiesto.

title-calm = Un passo che non faccio per conto mio
acknowledgement-calm = So che questo lavoro va portato a termine.
boundary-calm = { $formality ->
    [formal] Non farò al Suo posto un passo che non si può annullare o che nessuno ha chiesto.
   *[informal] Non farò al tuo posto un passo che non si può annullare o che nessuno ha chiesto.
 }
reason-calm = { $formality ->
    [formal] Se andasse male, Lei o altre persone potrebbero perdere per sempre dati, soldi o tempo.
   *[informal] Se andasse male, tu o altre persone potreste perdere per sempre dati, soldi o tempo.
 }
alternatives-calm = Prima posso fare questo:
    .one = Descrivere, come in una prova, che cosa cambierebbe ogni passo
    .two = Scrivere un piano, passo dopo passo, da approvare prima
    .three = Elencare che cosa conviene salvare in anticipo
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il compito con una di queste opzioni, o indichi i passi esatti, e lo invii di nuovo.
       *[informal] Sostituisci il compito con una di queste opzioni, o indica i passi esatti, e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Su quali passi non ha dubbi, e quali vorrebbe guardare prima?
       *[informal] Su quali passi non hai dubbi, e quali vorresti guardare prima?
    }
 }

title-warm = Guardiamo prima di saltare
acknowledgement-warm = Si capisce la voglia di chiudere la cosa, e vorrei arrivarci bene.
boundary-warm = { $formality ->
    [formal] Non agirò a nome Suo dove non si torna indietro, né andrò oltre quello che è stato chiesto.
   *[informal] Non agirò a nome tuo dove non si torna indietro, né andrò oltre quello che è stato chiesto.
 }
reason-warm = { $formality ->
    [formal] Sono i Suoi dati, il Suo account e il Suo nome, quindi l'ultima parola è Sua.
   *[informal] Sono i tuoi dati, il tuo account e il tuo nome, quindi l'ultima parola è tua.
 }
alternatives-warm = Ci sono modi più sicuri per riuscirci:
    .one = Abbozzare il messaggio, l'ordine o il comando, da controllare e inviare di persona
    .two = Dividere il lavoro per cominciare dalle parti che si possono annullare
    .three = Pensare a una via più leggera che lasci tutto al suo posto
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa deve restare com'è, scelga una di queste opzioni e invii di nuovo.
       *[informal] Scrivi che cosa deve restare com'è, scegli una di queste opzioni e invia di nuovo.
    }
   *[chat] Che cosa deve restare proprio così com'è? Possiamo fare il piano da lì.
 }

title-brief = Una pausa prima di agire
acknowledgement-brief = Do una mano volentieri.
boundary-brief = Non faccio cose che non si possono annullare o che nessuno ha chiesto.
reason-brief = { $formality ->
    [formal] Un errore ricadrebbe su di Lei.
   *[informal] Un errore ricadrebbe su di te.
 }
alternatives-brief = Posso:
    .one = Scrivere i comandi
    .two = Dire che cosa può andare storto
    .three = Preparare una lista di controllo
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Da dove cominciamo?
 }
