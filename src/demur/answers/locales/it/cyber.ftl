# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = programmi dannosi o modi per entrare nei sistemi altrui.

title-calm = Quel sistema è di qualcun altro
acknowledgement-calm = È una domanda tecnica, e l'ho letta con attenzione.
boundary-calm = Non posso aiutare con programmi dannosi o a entrare nei sistemi di altre persone.
reason-calm = Chi conta su quei sistemi potrebbe perdere dati, soldi o riservatezza.
alternatives-calm = Ecco che cosa posso fare:
    .one = Aiutare a proteggere i propri account, dispositivi e la propria rete
    .two = Spiegare come recuperare un proprio account per la via ufficiale
    .three = Suggerire laboratori fatti apposta per imparare la sicurezza
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se una di queste opzioni va bene, la scriva nel modulo e la invii.
       *[informal] Se una di queste opzioni va bene, scrivila nel modulo e inviala.
    }
   *[chat] { $formality ->
        [formal] Se una di queste opzioni va bene, mi dica quale, e cominciamo da lì.
       *[informal] Se una di queste opzioni va bene, dimmi quale, e cominciamo da lì.
    }
 }

title-warm = Lavoriamo piuttosto sulla difesa
acknowledgement-warm = La sicurezza è un campo con molto da scoprire.
boundary-warm = Non aiuterò ad attaccare o forzare computer e account di altre persone.
reason-warm = Dall'altra parte, qualcuno passerebbe settimane a sistemare tutto.
alternatives-warm = C'è molto che farei volentieri:
    .one = Rivedere che cosa fare se sembra che qualcuno sia entrato in un account
    .two = Spiegare come le aziende invitano a mettere alla prova i loro sistemi
    .three = Pianificare un percorso per lavorare nella sicurezza
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scelga una di queste opzioni, la descriva nel modulo e la invii.
       *[informal] Scegli una di queste opzioni, descrivila nel modulo e inviala.
    }
   *[chat] { $formality ->
        [formal] Scelga una qualsiasi di queste opzioni, e comincio subito.
       *[informal] Scegli una qualsiasi di queste opzioni, e comincio subito.
    }
 }

title-brief = Non tocco i sistemi altrui
acknowledgement-brief = È un campo complicato.
boundary-brief = Non aiuto con programmi dannosi o intrusioni.
reason-brief = Qualcuno potrebbe perdere i suoi dati.
alternatives-brief = Posso:
    .one = Spiegare un avviso di sicurezza
    .two = Cercare punti deboli nel proprio codice
    .three = Descrivere un difetto a chi ne è responsabile
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scelga un'opzione e invii.
       *[informal] Scegli un'opzione e invia.
    }
   *[chat] { $formality ->
        [formal] Mi dica quale va bene.
       *[informal] Dimmi quale va bene.
    }
 }
