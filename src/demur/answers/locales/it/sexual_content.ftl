# Erotica and explicit adult material that this service leaves out.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = la parte sessualmente esplicita.

title-calm = Qui, niente di esplicito
acknowledgement-calm = Fa parte della vita, e parlarne va bene.
boundary-calm = Qui non posso scrivere scene o testi sessualmente espliciti.
reason-calm = Chi gestisce questo servizio vuole che chiunque passi di qui si senta a proprio agio.
alternatives-calm = Ecco che cosa posso fare:
    .one = Scrivere una scena d'amore che sfuma al momento giusto
    .two = Rispondere a domande su salute, corpo e relazioni
    .three = Lavorare alla trama e ai personaggi di una storia
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Lo sostituisca con una di queste opzioni, o dica a che cosa serve, e lo invii di nuovo.
       *[informal] Sostituiscilo con una di queste opzioni, o di' a che cosa serve, e invialo di nuovo.
    }
   *[chat] Che cosa dovrebbe trasmettere? Spesso c'è un'altra strada per arrivarci.
 }

title-warm = Lasciamolo all'immaginazione
acknowledgement-warm = Il desiderio è un gran bel tema, e capisco la voglia di leggerne o scriverne.
boundary-warm = Però mi fermerò prima che il sesso diventi esplicito.
reason-warm = Non so chi altro legge e come si sentirebbe.
alternatives-warm = Proverei volentieri una di queste cose:
    .one = Creare tensione tra due personaggi, baci compresi
    .two = Trovare le parole per una lettera d'amore o un primo messaggio
    .three = Parlare di desiderio, di consenso o di un appuntamento difficile
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Descriva l'atmosfera che cerca e invii di nuovo il modulo.
       *[informal] Descrivi l'atmosfera che cerchi e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che atmosfera cerca? Me lo dica, e scrivo in quella direzione.
       *[informal] Che atmosfera cerchi? Dimmelo, e scrivo in quella direzione.
    }
 }

title-brief = Non così esplicito
acknowledgement-brief = Nessun giudizio da parte mia.
boundary-brief = Qui non posso scrivere contenuti sessuali espliciti.
reason-brief = Non tutti vogliono leggerli.
alternatives-brief = Posso:
    .one = Pianificare una serata romantica
    .two = Suggerire libri sulla salute sessuale
    .three = Rivedere una bozza più lieve
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi il testo e invii di nuovo.
       *[informal] Cambia il testo e invia di nuovo.
    }
   *[chat] Quale va bene?
 }
