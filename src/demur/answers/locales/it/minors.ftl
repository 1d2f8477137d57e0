# The person writing is a child or teenager, and the subject is for adults.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cose che sono solo per adulti.

title-calm = Questo è per adulti
acknowledgement-calm = Va bene avere curiosità e chiedere.
boundary-calm = Non posso entrare in cose che sono solo per adulti.
reason-calm = Possono ferire o spaventare chi sta ancora crescendo.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare con parole semplici la crescita, i sentimenti o l'amicizia
    .two = Aiutare a trovare le parole per chiedere a casa o a un insegnante
    .three = { $formality ->
        [formal] Suggerire libri, film o giochi per la Sua età
       *[informal] Suggerire libri, film o giochi per la tua età
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni e invii di nuovo. Può anche parlare con qualcuno a casa o a scuola.
       *[informal] Sostituisci il testo con una di queste opzioni e invia di nuovo. Puoi anche parlare con qualcuno a casa o a scuola.
    }
   *[chat] { $formality ->
        [formal] C'è qualcosa che La preoccupa? Può far bene parlarne con qualcuno a casa o a scuola.
       *[informal] C'è qualcosa che ti preoccupa? Può far bene parlarne con qualcuno a casa o a scuola.
    }
 }

title-warm = { $formality ->
    [formal] Ha fatto bene a chiedere
   *[informal] Hai fatto bene a chiedere
 }
acknowledgement-warm = { $formality ->
    [formal] Tante persone della Sua età si chiedono cose così.
   *[informal] Tante persone della tua età si chiedono cose così.
 }
boundary-warm = Non parlerò di argomenti che sono solo per i grandi.
reason-warm = { $formality ->
    [formal] Chi La conosce può spiegarli meglio, ed esserci se qualcosa fa stare male.
   *[informal] Chi ti conosce può spiegarli meglio, ed esserci se qualcosa fa stare male.
 }
alternatives-warm = Forse una di queste cose va bene:
    .one = Pensare con quale adulto sarebbe facile parlare
    .two = Lavorare a qualcosa per la scuola, a un racconto o a un hobby
    .three = Trovare una linea di ascolto gratuita per ragazzi su findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scelga una di queste cose e invii di nuovo, o mostri questa pagina a un adulto di fiducia.
       *[informal] Scegli una di queste cose e invia di nuovo, o mostra questa pagina a un adulto di fiducia.
    }
   *[chat] { $formality ->
        [formal] Di quale adulto si fida di più? Possiamo pensare a che cosa dire per prima cosa.
       *[informal] Di quale adulto ti fidi di più? Possiamo pensare a che cosa dire per prima cosa.
    }
 }

title-brief = Solo per i grandi
acknowledgement-brief = Chiedere va benissimo.
boundary-brief = Non parlo di cose da adulti con i più giovani.
reason-brief = Potrebbero far stare male.
alternatives-brief = Si può:
    .one = Chiedere a un adulto di fiducia
    .two = Andare in infermeria o in biblioteca a scuola
    .three = { $formality ->
        [formal] Trovare informazioni per la Sua età
       *[informal] Trovare informazioni per la tua età
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva qualcosa per la Sua età.
       *[informal] Scrivi qualcosa per la tua età.
    }
   *[chat] Quale sembra giusta?
 }
