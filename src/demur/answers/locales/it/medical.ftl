# Diagnosis, doses and treatment for a person.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = una diagnosi, una dose o una cura per una persona.

title-calm = Una domanda per un medico
acknowledgement-calm = I dubbi sulla salute sono difficili da lasciare aperti.
boundary-calm = Non posso indicare una diagnosi, una dose o una cura per una singola persona.
reason-calm = Non posso visitare nessuno, e un'ipotesi sbagliata potrebbe fare molto male.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare che cosa si sa in generale di una malattia o di un farmaco
    .two = Elencare i segnali per cui è bene farsi vedere oggi stesso
    .three = Annotare domande per un medico o un farmacista
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni e invii di nuovo. Se peggiora in fretta, chiami il numero di emergenza locale.
       *[informal] Sostituisci il testo con una di queste opzioni e invia di nuovo. Se peggiora in fretta, chiama il numero di emergenza locale.
    }
   *[chat] { $formality ->
        [formal] Che cosa La preoccupa di più? Se peggiora in fretta, chiami prima il numero di emergenza locale.
       *[informal] Che cosa ti preoccupa di più? Se peggiora in fretta, chiama prima il numero di emergenza locale.
    }
 }

title-warm = { $formality ->
    [formal] La Sua salute merita più attenzione
   *[informal] La tua salute merita più attenzione
 }
acknowledgement-warm = Non sapere che cosa non va, o che cosa può aiutare, è dura per chiunque.
boundary-warm = Non tirerò a indovinare che cosa ha qualcuno, né dirò che medicina prendere e quanta.
reason-warm = Un medico può guardare, ascoltare e fare esami; io avrei solo poche righe.
alternatives-warm = Posso aiutare a ricevere buone cure:
    .one = Mettere in ordine i sintomi, con l'inizio di ciascuno
    .two = Spiegare le parole di un foglietto, di un referto o di una lettera del medico
    .three = Capire a chi chiedere: medico, farmacia, guardia medica o centro antiveleni
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa ha notato e quale di queste opzioni serve. Se non può aspettare, chiami aiuto adesso, per favore.
       *[informal] Scrivi che cosa hai notato e quale di queste opzioni serve. Se non può aspettare, chiama aiuto adesso, per favore.
    }
   *[chat] { $formality ->
        [formal] Da quanto tempo va avanti? Se sembra che non possa aspettare, chiami aiuto adesso, per favore.
       *[informal] Da quanto tempo va avanti? Se sembra che non possa aspettare, chiama aiuto adesso, per favore.
    }
 }

title-brief = Meglio chiedere a un medico
acknowledgement-brief = È bene chiedere.
boundary-brief = Non posso fare diagnosi o stabilire dosi.
reason-brief = Ogni corpo è diverso, e un errore può fare male.
alternatives-brief = Posso:
    .one = Descrivere effetti collaterali comuni
    .two = Preparare appunti per la visita
    .three = Spiegare il primo soccorso
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni. Se è urgente, chiami i soccorsi.
       *[informal] Scrivi una di queste opzioni. Se è urgente, chiama i soccorsi.
    }
   *[chat] { $formality ->
        [formal] Quale aiuta? Se è urgente, chiami i soccorsi.
       *[informal] Quale aiuta? Se è urgente, chiama i soccorsi.
    }
 }
