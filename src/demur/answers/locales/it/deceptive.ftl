# Something made to mislead people.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cose fatte per ingannare le persone.

title-calm = Preferisco l'onestà
acknowledgement-calm = Vedo che si tratta di convincere le persone.
boundary-calm = Non posso creare cose che portano le persone a credere quello che non è vero.
reason-calm = Si agisce in base a quello che si crede, e così si possono perdere soldi, fiducia o un voto.
alternatives-calm = Ecco che cosa posso fare:
    .one = Aiutare a sostenere un'idea con i fatti e una richiesta chiara
    .two = Scrivere una parodia o un racconto che tutti riconoscano come tale
    .three = Controllare una bozza per trovare quello che può confondere chi legge
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga che cosa vorrebbe che le persone facessero dopo la lettura, e invii di nuovo.
       *[informal] Aggiungi che cosa vorresti che le persone facessero dopo la lettura, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe che le persone facessero dopo la lettura? Troviamo una via onesta.
       *[informal] Che cosa vorresti che le persone facessero dopo la lettura? Troviamo una via onesta.
    }
 }

title-warm = Facciamolo a carte scoperte
acknowledgement-warm = È difficile farsi ascoltare, e in questo mi piacerebbe aiutare.
boundary-warm = Non travestirò qualcosa di falso perché sembri vero.
reason-warm = Chi ci casca perde la possibilità di scegliere.
alternatives-warm = Qui partecipo volentieri:
    .one = Pianificare una sorpresa, un trucco di magia o un gioco che diverta
    .two = Contrassegnare una demo, un esempio o una scena montata perché nessuno si confonda
    .three = Dire una verità scomoda in modo che si possa accettare
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga chi vuole raggiungere e perché, e invii di nuovo il modulo.
       *[informal] Aggiungi chi vuoi raggiungere e perché, e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Mi dica chi vuole raggiungere, e cerco il modo giusto per dirlo.
       *[informal] Dimmi chi vuoi raggiungere, e cerco il modo giusto per dirlo.
    }
 }

title-brief = Niente trucchi
acknowledgement-brief = Capisco che servono risultati.
boundary-brief = Non posso aiutare a ingannare le persone.
reason-brief = Qualcuno ci crederebbe e ci rimetterebbe.
alternatives-brief = Posso:
    .one = Suggerire un titolo vivace e vero
    .two = Insegnare a riconoscere i falsi
    .three = Pianificare che cosa fare dopo un inganno
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi il testo e invii.
       *[informal] Cambia il testo e invia.
    }
   *[chat] Per chi è?
 }
