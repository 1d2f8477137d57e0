# Getting somebody to give away access, money or secrets.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = modi per convincere qualcuno a cedere accessi, soldi o segreti.

title-calm = Niente trucchi per avere fiducia
acknowledgement-calm = Sembra che da questo dipenda molto.
boundary-calm = Non posso aiutare a convincere qualcuno a cedere password, soldi o segreti.
reason-calm = A pagare sarebbe qualcuno che voleva solo aiutare.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare i trucchi comuni, perché il team li conosca
    .two = Scrivere un messaggio aperto che dica chi chiede e che cosa serve
    .three = Spiegare la via ufficiale per recuperare un accesso
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o aggiunga per che cosa serve, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o aggiungi per che cosa serve, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Chi potrebbe dire di sì a quello che Le serve? Pensiamo a come chiederlo apertamente.
       *[informal] Chi potrebbe dire di sì a quello che ti serve? Pensiamo a come chiederlo apertamente.
    }
 }

title-warm = Chiediamolo apertamente
acknowledgement-warm = Con poco tempo e molto in gioco, ogni via d'uscita sembra buona.
boundary-warm = Anche così, non aiuterò a strappare con l'inganno accessi, soldi o segreti.
reason-warm = Funziona mettendo fretta a qualcuno prima che possa pensare, e il danno resta a quella persona.
alternatives-warm = Ci sono altre vie d'uscita:
    .one = Scrivere a chi è responsabile e spiegare perché è urgente
    .two = { $formality ->
        [formal] Decidere che cosa fare per prima cosa se l'inganno è toccato a Lei
       *[informal] Decidere che cosa fare per prima cosa se l'inganno è toccato a te
     }
    .three = Pianificare un'esercitazione che il team ha accettato
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa La mette sotto pressione, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi che cosa ti mette sotto pressione, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] Che cosa succede se oggi non va? Partiamo da lì.
 }

title-brief = Con le persone, la verità
acknowledgement-brief = Sembra faticoso.
boundary-brief = Non aiuto a ottenere accessi, soldi o segreti fingendo.
reason-brief = La perdita sarebbe di un altro.
alternatives-brief = Posso:
    .one = Spiegare come verificare chi chiama
    .two = Abbozzare una richiesta sincera
    .three = Suggerire un accesso più sicuro
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Che cosa alleggerirebbe di più?
 }
