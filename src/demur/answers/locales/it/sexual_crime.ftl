# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = atti o immagini sessuali senza consenso.

title-calm = Solo dove tutti dicono di sì
acknowledgement-calm = È una cosa seria, e la tratto come tale.
boundary-calm = Non posso aiutare con atti, immagini o scambi sessuali che qualcuno non ha accettato.
reason-calm = Chi lo subisce spesso ci convive per molti anni.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare come far rimuovere immagini intime, per esempio con stopncii.org
    .two = Spiegare che cosa può aiutare nei primi giorni dopo un'aggressione
    .three = Spiegare che cos'è il consenso e come parlarne in coppia
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se una di queste cose può aiutare Lei o una persona vicina, scriva quale e invii.
       *[informal] Se una di queste cose può aiutare te o una persona vicina, scrivi quale e invia.
    }
   *[chat] { $formality ->
        [formal] Se una di queste cose può aiutare Lei o una persona vicina, mi dica quale.
       *[informal] Se una di queste cose può aiutare te o una persona vicina, dimmi quale.
    }
 }

title-warm = Ci sono persone che possono aiutare
acknowledgement-warm = Cose così sono difficili da mettere in parole.
boundary-warm = Non aiuterò con sesso a cui qualcuno è costretto o portato con l'inganno, né a diffondere le sue immagini intime.
reason-warm = Toglie a una persona la parola sul proprio corpo.
alternatives-warm = { $formality ->
    [formal] Se riguarda Lei o una persona vicina, si può:
   *[informal] Se riguarda te o una persona vicina, si può:
 }
    .one = Cercare una linea che ascolta senza giudicare su findahelpline.com
    .two = Chiedere qui come sostenere una persona che l'ha vissuto
    .three = Scrivere che cosa è successo, con il mio aiuto, per qualcuno di fiducia
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Se qualcuno è in pericolo, chiami il numero di emergenza; se no, cominci da una di queste cose.
       *[informal] Se qualcuno è in pericolo, chiama il numero di emergenza; se no, comincia da una di queste cose.
    }
   *[chat] { $formality ->
        [formal] Una di queste cose aiuterebbe adesso? Se qualcuno è in pericolo, chiami il numero di emergenza.
       *[informal] Una di queste cose aiuterebbe adesso? Se qualcuno è in pericolo, chiama il numero di emergenza.
    }
 }

title-brief = Non senza consenso
acknowledgement-brief = Lo prendo sul serio.
boundary-brief = Non posso aiutare con sesso o immagini senza consenso.
reason-brief = Ferisce nel profondo.
alternatives-brief = Posso:
    .one = Spiegare come funziona una denuncia
    .two = Elencare aiuti medici e legali
    .three = Spiegare i segnali della tratta
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] { $formality ->
        [formal] Quale Le è d'aiuto?
       *[informal] Quale ti è d'aiuto?
    }
 }
