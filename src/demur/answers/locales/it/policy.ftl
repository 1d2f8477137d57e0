# What this service does not cover; nothing more is known.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = quello che questo servizio non copre.

title-calm = È fuori da quello che faccio qui
acknowledgement-calm = Vedo qual è l'idea.
boundary-calm = Qui non posso aiutare con temi che questo servizio non copre.
reason-calm = Chi lo gestisce lo ha pensato per altri compiti.
alternatives-calm = Che cosa posso fare qui:
    .one = Occuparmi della parte che rientra in questo servizio
    .two = Suggerire dove altro si potrebbe trovare aiuto
    .three = Spiegare per che cosa sono qui
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Lo sostituisca con una di queste opzioni e lo invii di nuovo, o chieda a chi gestisce questo servizio.
       *[informal] Sostituiscilo con una di queste opzioni e invialo di nuovo, o chiedi a chi gestisce questo servizio.
    }
   *[chat] { $formality ->
        [formal] Quale parte Le sta più a cuore? Forse qui c'è qualcosa di adatto.
       *[informal] Quale parte ti sta più a cuore? Forse qui c'è qualcosa di adatto.
    }
 }

title-warm = Non è il posto migliore
acknowledgement-warm = È logico provare prima qui.
boundary-warm = Non posso andare oltre le cose per cui questo servizio è fatto.
reason-warm = { $formality ->
    [formal] Merita l'aiuto di chi può farlo bene.
   *[informal] Meriti l'aiuto di chi può farlo bene.
 }
alternatives-warm = Per non restare a mani vuote, posso:
    .one = Trovare buone parole per cercarlo altrove
    .two = Aiutare a scrivere quello che serve, da portare altrove
    .three = Fare una lista per scegliere bene chi svolge questo lavoro
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga una riga sullo scopo e invii, o scriva a chi gestisce questo servizio.
       *[informal] Aggiungi una riga sullo scopo e invia, o scrivi a chi gestisce questo servizio.
    }
   *[chat] { $formality ->
        [formal] Mi dica qualcosa in più sullo scopo, e indico una buona direzione.
       *[informal] Dimmi qualcosa in più sullo scopo, e indico una buona direzione.
    }
 }

title-brief = Qui non è coperto
acknowledgement-brief = Chiedere è giusto.
boundary-brief = Non posso aiutare con quello che è fuori da questo servizio.
reason-brief = È stato fatto per altri bisogni.
alternatives-brief = Posso:
    .one = Rispondere a qualcosa di vicino
    .two = Spiegare una parola
    .three = Abbozzare un commento per questo servizio
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scelga un'opzione e invii.
       *[informal] Scegli un'opzione e invia.
    }
   *[chat] Quale andrebbe bene?
 }
