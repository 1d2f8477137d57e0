# Code that would work against systems or accounts of others.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = codice che agisce contro sistemi o account di altre persone.

title-calm = Niente codice contro altre persone
acknowledgement-calm = Capisco che un codice già pronto farebbe risparmiare tempo.
boundary-calm = Non posso scrivere codice che agisce contro sistemi o account di altre persone.
reason-calm = Chi li usa potrebbe perdere dati, soldi o l'accesso.
alternatives-calm = Ecco che cosa posso fare:
    .one = Rivedere o correggere un programma proprio
    .two = Sistemare il punto debole e aggiungere un test perché resti sistemato
    .three = Preparare un laboratorio per fare prove sulle proprie macchine
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o incolli codice proprio, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o incolla codice proprio, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa deve fare il codice per Lei, e dove girerà?
       *[informal] Che cosa deve fare il codice per te, e dove girerà?
    }
 }

title-warm = Costruiamo qualcos'altro
acknowledgement-warm = Si vede che questo programma è stato pensato con cura.
boundary-warm = Non scriverò né finirò un programma che raggiunge macchine o dati di chi non ha dato il permesso.
reason-warm = Qualcuno, dall'altra parte, dovrebbe rimettere tutto a posto.
alternatives-warm = Questo lo farei volentieri:
    .one = Scrivere una regola che avvisi quando gira un programma così
    .two = Scrivere codice che raccolga dati da una via ufficiale
    .three = Abbozzare un avviso agli autori di un programma su un difetto trovato
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa dovrebbe funzionare alla fine, scelga una di queste opzioni e invii di nuovo.
       *[informal] Scrivi che cosa dovrebbe funzionare alla fine, scegli una di queste opzioni e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che linguaggio usa, e che cosa vorrebbe veder funzionare alla fine?
       *[informal] Che linguaggio usi, e che cosa vorresti veder funzionare alla fine?
    }
 }

title-brief = Non questo codice
acknowledgement-brief = Vedo il compito.
boundary-brief = Non scrivo codice contro sistemi o account altrui.
reason-brief = Il danno lo subirebbero altri.
alternatives-brief = Posso:
    .one = Mostrare uno schema più sicuro
    .two = Spiegare una sfida di pratica
    .three = Leggere un registro strano
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] { $formality ->
        [formal] Che cosa ha finora?
       *[informal] Che cosa hai finora?
    }
 }
