# The question builds on something that isn't so.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Prima, un dettaglio da chiarire
acknowledgement-calm = È facile imbattersi in quell'idea.
boundary-calm = Non posso costruire una risposta su un punto che non sembra vero.
reason-calm = { $formality ->
    [formal] Se la dessi per buona, potrebbe contare su qualcosa che non è così.
   *[informal] Se la dessi per buona, potresti contare su qualcosa che non è così.
 }
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare come stanno le cose, per quanto se ne sa
    .two = Suggerire una fonte per verificare
    .three = Rispondere alla domanda che c'è dietro
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o chieda quello che vuole scoprire, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o chiedi quello che vuoi scoprire, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa sperava di scoprire? Cominciamo da lì.
       *[informal] Che cosa speravi di scoprire? Cominciamo da lì.
    }
 }

title-warm = Credo che ci sia un piccolo equivoco
acknowledgement-warm = È stato bene chiedere, ed equivoci così capitano a tutti.
boundary-warm = C'è una parte che non darò per buona, perché per quanto ne so non è così.
reason-warm = La risposta suonerebbe bene e più tardi deluderebbe.
alternatives-warm = Da qui potrei:
    .one = Mostrare da dove può venire l'idea
    .two = Dire che cosa c'è di vero e che cosa no
    .three = Leggere il passo in cui compariva, se viene incollato qui
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga dove l'ha trovata, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Aggiungi dove l'hai trovata, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Da dove viene l'idea? La guardo volentieri con Lei.
       *[informal] Da dove viene l'idea? La guardo volentieri con te.
    }
 }

title-brief = Un punto non torna
acknowledgement-brief = È bene chiederlo.
boundary-brief = Non posso confermare un fatto su cui poggia la domanda.
reason-brief = Darlo per buono porterebbe fuori strada.
alternatives-brief = Posso:
    .one = Confrontare le due versioni
    .two = Indicare siti che verificano i fatti
    .three = Rispondere a una versione corretta
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Corregga quel punto e invii di nuovo.
       *[informal] Correggi quel punto e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Quale preferisce?
       *[informal] Quale preferisci?
    }
 }
