# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = la parte sul mettere da parte i miei limiti.

title-calm = Resto come sono
acknowledgement-calm = Vedo che da me si vorrebbe un altro modo di lavorare.
boundary-calm = Non posso lasciar cadere i miei limiti o fare l'assistente che non ne ha.
reason-calm = Ci si può fidare di me solo se sono uguale con tutti.
alternatives-calm = Che cosa posso fare:
    .one = Cambiare tono, lunghezza o stile
    .two = Recitare una parte in un racconto o in un gioco restando chi sono
    .three = Dire con franchezza fin dove posso arrivare su un tema
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Scriva in modo diretto che cosa vuole scoprire e invii di nuovo.
       *[informal] Scrivi in modo diretto che cosa vuoi scoprire e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa voleva scoprire? Me lo chieda senza giri di parole, e farò il possibile.
       *[informal] Che cosa volevi scoprire? Chiedimelo senza giri di parole, e farò il possibile.
    }
 }

title-warm = Sempre io, con la voglia di aiutare
acknowledgement-warm = C'è un'idea, e fin dove posso sto volentieri al gioco.
boundary-warm = Non metterò da parte i miei limiti, né in un gioco né sotto un altro nome.
reason-warm = Anche chi verrà dopo deve potersi fidare di me.
alternatives-warm = Proviamo con qualcosa di così:
    .one = Scrivere un racconto con un eroe audace o un cattivo astuto
    .two = Parlare di come si costruiscono e si provano assistenti come me
    .three = Rispondere alla versione semplice della domanda, fin dove posso
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva in una frase semplice che cosa La incuriosisce e invii di nuovo il modulo.
       *[informal] Scrivi in una frase semplice che cosa ti incuriosisce e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa La incuriosisce? Me lo dica, e dirò apertamente che cosa posso fare.
       *[informal] Che cosa ti incuriosisce? Dimmelo, e dirò apertamente che cosa posso fare.
    }
 }

title-brief = Qui non cambio
acknowledgement-brief = Vedo l'idea.
boundary-brief = Non lascio cadere i miei limiti.
reason-brief = Le persone contano su di me così.
alternatives-brief = Posso:
    .one = Dire che cosa faccio qui
    .two = Raccontare una barzelletta o un indovinello
    .three = Fare un giro di idee
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Invii solo il compito.
       *[informal] Invia solo il compito.
    }
   *[chat] Qual è il compito?
 }
