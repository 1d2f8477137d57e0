# Somebody could get hurt; nothing more is known.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dettagli con cui qualcuno potrebbe farsi male.

title-calm = Resto dalla parte della prudenza
acknowledgement-calm = Vedo che serve una risposta vera, quindi parlerò con franchezza.
boundary-calm = Non posso dare dettagli con cui qualcuno potrebbe farsi male.
reason-calm = Se andasse storto, qualcuno potrebbe sentirlo per il resto della vita.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare quali sono i rischi e come ci si protegge
    .two = Cercare un modo più sicuro per arrivare allo scopo
    .three = Dire a chi chiedere: un medico, una persona formata o un ufficio per la sicurezza
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Scelga una di queste opzioni al posto del testo, o aggiunga a che cosa serve, e invii di nuovo.
       *[informal] Scegli una di queste opzioni al posto del testo, o aggiungi a che cosa serve, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe ottenere? Aiuto volentieri con la parte che posso.
       *[informal] Che cosa vorresti ottenere? Aiuto volentieri con la parte che posso.
    }
 }

title-warm = Troviamo un modo più sicuro
acknowledgement-warm = Ho letto il testo e lo prendo sul serio.
boundary-warm = Non spiegherò nei dettagli nulla che possa lasciare qualcuno ferito.
reason-warm = Bastano poche parole per mandare una persona in ospedale, e non lo vorrei per nessuno.
alternatives-warm = C'è molto che farei volentieri:
    .one = Spiegare come succedono gli incidenti comuni e come prevenirli
    .two = Rivedere il primo soccorso e quando chiamare aiuto
    .three = Aiutare con un racconto o una lezione che regga senza i dettagli rischiosi
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva una riga su che cosa c'è dietro la domanda e invii di nuovo il modulo.
       *[informal] Scrivi una riga su che cosa c'è dietro la domanda e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Mi dica che cosa c'è dietro la domanda, e cerco qualcosa che funzioni.
       *[informal] Dimmi che cosa c'è dietro la domanda, e cerco qualcosa che funzioni.
    }
 }

title-brief = Che nessuno si faccia male
acknowledgement-brief = Ho letto con calma.
boundary-brief = Non posso aiutare con cose che feriscono le persone.
reason-brief = Una ferita non si cancella.
alternatives-brief = Posso:
    .one = Confrontare attrezzi o metodi più sicuri
    .two = Spiegare avvisi ed etichette
    .three = Riassumere la storia dell'argomento
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga a che cosa serve e invii.
       *[informal] Aggiungi a che cosa serve e invia.
    }
   *[chat] A che cosa serve?
 }
