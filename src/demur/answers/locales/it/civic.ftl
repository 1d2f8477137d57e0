# False facts about voting, manipulation in politics.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = affermazioni false o fuorvianti sul voto o sulla politica.

title-calm = Questo potrebbe confondere chi vota
acknowledgement-calm = Il voto e la politica sollevano molte domande legittime.
boundary-calm = Non posso aiutare a diffondere falsità su un voto o a ingannare le persone in politica.
reason-calm = Qualcuno potrebbe perdere l'occasione di votare, o votare per qualcosa che non è vero.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare come si vota e a quale ufficio chiedere le date
    .two = Scrivere un buon discorso o volantino firmato con il proprio nome
    .three = Mettere a confronto che cosa dicono i candidati, dai testi incollati qui
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Lo sostituisca con un messaggio che firmerebbe, o con una di queste opzioni, e lo invii di nuovo.
       *[informal] Sostituiscilo con un messaggio che firmeresti, o con una di queste opzioni, e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe far sapere alla gente? Diciamolo con i fatti.
       *[informal] Che cosa vorresti far sapere alla gente? Diciamolo con i fatti.
    }
 }

title-warm = Convinciamo le persone lealmente
acknowledgement-warm = È bello tenere a come va il posto in cui si vive.
boundary-warm = Non aiuterò a ingannare chi vota o a fingere il sostegno a una causa.
reason-warm = Chi è stato ingannato una volta spesso non si fida più di nessun voto.
alternatives-warm = Così posso aiutare a cambiare qualcosa:
    .one = Rispondere con calma a una voce falsa su un'elezione
    .two = Scrivere a un candidato, a un giornale o all'ufficio elettorale
    .three = Pianificare una campagna per portare la gente a votare, chiunque voti
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva quale cambiamento spera di vedere e invii di nuovo il modulo.
       *[informal] Scrivi quale cambiamento speri di vedere e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Quale cambiamento spera di vedere? Me lo dica, e cerco gli argomenti migliori.
       *[informal] Quale cambiamento speri di vedere? Dimmelo, e cerco gli argomenti migliori.
    }
 }

title-brief = Sul voto, solo fatti
acknowledgement-brief = Si vede che questa causa conta.
boundary-brief = Non posso aiutare a ingannare chi vota.
reason-brief = Qualcuno potrebbe perdere il voto.
alternatives-brief = Posso:
    .one = Spiegare come si contano i voti
    .two = Spiegare un quesito referendario
    .three = Verificare un'affermazione
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi il testo e invii.
       *[informal] Cambia il testo e invia.
    }
   *[chat] Qual è il punto principale?
 }
