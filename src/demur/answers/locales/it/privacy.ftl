# Another person's private life, the privacy of a third person.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dati privati di un'altra persona.

title-calm = È la vita privata di qualcuno
acknowledgement-calm = Capisco il desiderio di saperlo.
boundary-calm = Non posso aiutare a trovare dati privati di un'altra persona.
reason-calm = La persona in questione non è qui per dire se è d'accordo.
alternatives-calm = Ecco che cosa posso fare:
    .one = Aiutare a scrivere alla persona e a chiederglielo direttamente
    .two = Spiegare quali registri sono pubblici e come richiederli
    .three = Aiutare a far cancellare i propri dati da qualche parte
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o aggiunga a che cosa serve, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o aggiungi a che cosa serve, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] In che cosa Le aiuterebbe saperlo? Può esserci un altro modo.
       *[informal] In che cosa ti aiuterebbe saperlo? Può esserci un altro modo.
    }
 }

title-warm = Lasciamolo decidere a quella persona
acknowledgement-warm = Non sapere può essere dura, soprattutto con qualcuno a cui si tiene.
boundary-warm = Non cercherò né diffonderò quello che appartiene alla vita privata di qualcuno.
reason-warm = Una volta che si sanno, cose così possono portare estranei alla porta di una persona.
alternatives-warm = Farei volentieri una di queste cose:
    .one = Pensare a come parlarne al prossimo incontro
    .two = Vedere come lavorano i servizi che cercano amici o parenti persi di vista
    .three = Ragionare su che cosa fare se si teme per la sicurezza di qualcuno
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa spera di risolvere e invii di nuovo il modulo.
       *[informal] Scrivi che cosa speri di risolvere e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa spera di risolvere? Cerco un modo che vada bene a entrambe le parti.
       *[informal] Che cosa speri di risolvere? Cerco un modo che vada bene a entrambe le parti.
    }
 }

title-brief = Sta a quella persona dirlo
acknowledgement-brief = Capisco perché conta.
boundary-brief = Non posso trovare né dare dati privati delle persone.
reason-brief = Potrebbe metterle a rischio.
alternatives-brief = Posso:
    .one = Suggerire un intermediario di fiducia
    .two = Cercare dati personali in un testo
    .three = Lavorare con dati inventati
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga lo scopo e invii.
       *[informal] Aggiungi lo scopo e invia.
    }
   *[chat] Qual è lo scopo?
 }
