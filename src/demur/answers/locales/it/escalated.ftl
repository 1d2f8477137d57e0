# A person will look at it; what the user gets meanwhile.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Lo guarderà una persona
acknowledgement-calm = Ho letto con attenzione.
boundary-calm = A questa domanda non rispondo per conto mio; prima la guarderà una persona.
reason-calm = Può soppesare cose che a me sfuggirebbero.
alternatives-calm = Nel frattempo si può:
    .one = Annotare quello che aiuterebbe a capire il caso
    .two = Andare avanti con un'altra domanda
    .three = Chiamare il numero di emergenza locale se qualcuno è in pericolo
engagement-calm = { $channel ->
    [form] Non serve inviarlo di nuovo. Il modulo si può usare per un'altra domanda.
   *[chat] C'è altro con cui posso aiutare durante l'attesa?
 }

title-warm = Ho chiesto un secondo sguardo
acknowledgement-warm = { $formality ->
    [formal] Vedo che questo Le sta a cuore.
   *[informal] Vedo che questo ti sta a cuore.
 }
boundary-warm = Non deciderò da qui la risposta, quindi l'ho passata a una persona.
reason-warm = Qui conta più fare bene che fare in fretta.
alternatives-warm = Finché non ci guardano:
    .one = Raccogliere carte, date o nomi che potrebbero chiedere
    .two = { $formality ->
        [formal] Scrivere quale sarebbe per Lei un buon esito
       *[informal] Scrivere quale sarebbe per te un buon esito
     }
    .three = Rivolgersi ai servizi di emergenza locali se non si può aspettare
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Qui non c'è altro da fare. Se vuole, conservi una copia del testo.
       *[informal] Qui non c'è altro da fare. Se vuoi, conserva una copia del testo.
    }
   *[chat] Mettiamo in ordine gli appunti, fino ad allora?
 }

title-brief = Qui serve una persona
acknowledgement-brief = L'ho letto.
boundary-brief = Lascio la risposta a una persona.
reason-brief = Vede meglio l'insieme.
alternatives-brief = Si può:
    .one = Salvare il testo
    .two = Elencare i punti principali
    .three = In caso di pericolo, chiamare il numero di emergenza locale
engagement-brief = { $channel ->
    [form] Per ora non serve altro.
   *[chat] Che altro posso fare?
 }
