# Physical harm to people or animals, threats, gore.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dettagli su come ferire persone o animali.

title-calm = Vorrei che nessuno si facesse male
acknowledgement-calm = È un tema pesante, e l'ho letto con cura.
boundary-calm = Non posso aiutare con modi per ferire persone o animali.
reason-calm = Una ferita non si cancella, e chi sta intorno se la porta dietro per anni.
alternatives-calm = Ecco che cosa posso fare:
    .one = Parlare di un conflitto e di come raffreddarlo
    .two = Pianificare come mettersi al sicuro se qualcuno minaccia
    .three = Vedere perché scoppia la violenza e che cosa l'ha fermata
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o aggiunga che cosa c'è dietro, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o aggiungi che cosa c'è dietro, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa c'è dietro? Se qualcuno Le fa paura, possiamo partire da lì.
       *[informal] Che cosa c'è dietro? Se qualcuno ti fa paura, possiamo partire da lì.
    }
 }

title-warm = Abbassiamo la tensione
acknowledgement-warm = Se adesso c'è rabbia o paura, è tanto da portare.
boundary-warm = Non aiuterò con minacce o con il male a un essere vivente.
reason-warm = Qualcuno ne porterebbe il dolore, e dopo le cose di rado migliorano.
alternatives-warm = Posso essere d'aiuto in un altro modo:
    .one = Provare che cosa dire in un colloquio che può prendere una brutta piega
    .two = Scrivere un messaggio che metta un limite fermo, senza minacce
    .three = Spiegare dove si trova aiuto quando a casa o al lavoro c'è violenza
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa è successo e che cosa vorrebbe cambiare, e invii di nuovo il modulo.
       *[informal] Scrivi che cosa è successo e che cosa vorresti cambiare, e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa è successo? Mi racconti, e cerchiamo una via d'uscita.
       *[informal] Che cosa è successo? Raccontami, e cerchiamo una via d'uscita.
    }
 }

title-brief = Nessun male a nessuno
acknowledgement-brief = Ho letto con cura.
boundary-brief = Non posso aiutare a ferire persone o animali.
reason-brief = Qualcuno ne soffrirebbe.
alternatives-brief = Posso:
    .one = Spiegare la legge sulla legittima difesa
    .two = Abbozzare una denuncia alla polizia
    .three = Scrivere una scena senza sangue
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga che cosa c'è dietro e invii.
       *[informal] Aggiungi che cosa c'è dietro e invia.
    }
   *[chat] Che cosa c'è dietro?
 }
