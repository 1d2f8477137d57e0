# Refused again in the same conversation.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = La risposta è ancora la stessa
acknowledgement-calm = Vedo che questo è ancora un pensiero.
boundary-calm = La mia risposta su questo punto resta la stessa.
reason-calm = Preferisco dirlo subito che far perdere altro tempo.
alternatives-calm = Che cosa si può fare da qui:
    .one = Parlare con una persona che lavora per questo servizio
    .two = Andare avanti con un'altra parte di quello che serve
    .three = Avere un elenco di quello che posso fare sul tema
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Contatti chi gestisce questo servizio, o sostituisca il testo con qualcos'altro.
       *[informal] Contatta chi gestisce questo servizio, o sostituisci il testo con qualcos'altro.
    }
   *[chat] Quale di queste opzioni aiuterebbe di più?
 }

title-warm = Non ho cambiato idea
acknowledgement-warm = Sentirsi dire no due volte è frustrante, lo so.
boundary-warm = Su quel punto continuo a non aiutare.
reason-warm = Meglio un no chiaro di un altro forse.
alternatives-warm = Non fermiamoci qui:
    .one = Mettersi in contatto con qualcuno del team e parlarne
    .two = Tornare al problema che c'era all'inizio
    .three = Provare un lato che non è ancora uscito
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva del problema iniziale, o si metta in contatto con il team.
       *[informal] Scrivi del problema iniziale, o mettiti in contatto con il team.
    }
   *[chat] Qual era il problema all'inizio? Torniamo a quello.
 }

title-brief = Qui nessun cambiamento
acknowledgement-brief = Lo capisco.
boundary-brief = Su questo punto dico ancora di no.
reason-brief = { $formality ->
    [formal] Una risposta chiara è un Suo diritto.
   *[informal] Una risposta chiara è un tuo diritto.
 }
alternatives-brief = Si può:
    .one = Parlare con una persona
    .two = Passare a un altro tema
    .three = Chiedere che altro offro
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva altro, o contatti il servizio.
       *[informal] Scrivi altro, o contatta il servizio.
    }
   *[chat] In che altro posso aiutare?
 }
