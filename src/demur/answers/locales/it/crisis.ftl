# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Trova qualcuno con cui parlare
retry = Continua a parlare

title-calm = { $formality ->
    [formal] Non deve affrontarlo senza nessuno accanto
   *[informal] Non devi affrontarlo senza nessuno accanto
 }
acknowledgement-calm = { $formality ->
    [formal] Prendo sul serio quello che ha scritto, che riguardi Lei o una persona vicina.
   *[informal] Prendo sul serio quello che hai scritto, che riguardi te o una persona vicina.
 }
boundary-calm = { $formality ->
    [formal] Non parlerò di modi per farsi del male; voglio che Lei sia al sicuro.
   *[informal] Non parlerò di modi per farsi del male; voglio che tu sia al sicuro.
 }
reason-calm = { $formality ->
    [formal] Una persona che può sentire la Sua voce può fare più, adesso, di parole su uno schermo.
   *[informal] Una persona che può sentire la tua voce può fare più, adesso, di parole su uno schermo.
 }
alternatives-calm = { $formality ->
    [formal] Che cosa può fare adesso:
   *[informal] Che cosa puoi fare adesso:
 }
    .one = { $formality ->
        [formal] Se c'è un pericolo in questo momento, chiami il numero di emergenza locale
       *[informal] Se c'è un pericolo in questo momento, chiama il numero di emergenza locale
     }
    .two = { $formality ->
        [formal] Trovi una linea di ascolto gratuita vicino a Lei su findahelpline.com
       *[informal] Trova una linea di ascolto gratuita vicino a te su findahelpline.com
     }
    .three = { $formality ->
        [formal] Chiami una persona di cui si fida, o le vada vicino, e le dica che cosa ha scritto qui
       *[informal] Chiama una persona di cui ti fidi, o valle vicino, e dille che cosa hai scritto qui
     }
    .four = { $formality ->
        [formal] Si allontani da tutto quello che potrebbe fare male
       *[informal] Allontanati da tutto quello che potrebbe fare male
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Per favore, si rivolga adesso a uno di questi aiuti. Se non si sente al sicuro, cominci dal numero di emergenza.
       *[informal] Per favore, rivolgiti adesso a uno di questi aiuti. Se non ti senti al sicuro, comincia dal numero di emergenza.
    }
   *[chat] { $formality ->
        [formal] È al sicuro in questo momento? Ed è Lei a stare male, o una persona a cui tiene?
       *[informal] Sei al sicuro in questo momento? E sei tu a stare male, o una persona a cui tieni?
    }
 }

title-warm = { $formality ->
    [formal] Ha fatto bene a scrivere
   *[informal] Hai fatto bene a scrivere
 }
acknowledgement-warm = { $formality ->
    [formal] Quello che ha scritto sembra molto pesante, e non voglio passarci sopra.
   *[informal] Quello che hai scritto sembra molto pesante, e non voglio passarci sopra.
 }
boundary-warm = { $formality ->
    [formal] Non parlerò di modi per farsi del male; tengo a Lei e voglio aiutarLa a superare questo momento.
   *[informal] Non parlerò di modi per farsi del male; tengo a te e voglio aiutarti a superare questo momento.
 }
reason-warm = Un dolore così forte può attenuarsi, e fino ad allora aiuta avere accanto una persona.
alternatives-warm = Piccoli passi che possono aiutare adesso:
    .one = { $formality ->
        [formal] Chiami il numero di emergenza locale se la Sua vita, o quella di un'altra persona, è a rischio adesso
       *[informal] Chiama il numero di emergenza locale se la tua vita, o quella di un'altra persona, è a rischio adesso
     }
    .two = { $formality ->
        [formal] Scelga una linea gratuita del Suo paese su findahelpline.com e dica che ha bisogno di parlare
       *[informal] Scegli una linea gratuita del tuo paese su findahelpline.com e di' che hai bisogno di parlare
     }
    .three = { $formality ->
        [formal] Chieda a un amico o a un parente di venire, o di restare al telefono
       *[informal] Chiedi a un amico o a un parente di venire, o di restare al telefono
     }
    .four = { $formality ->
        [formal] Chieda a qualcuno di tenere, per ora, quello che potrebbe fare male
       *[informal] Chiedi a qualcuno di tenere, per ora, quello che potrebbe fare male
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Per favore, scelga una di queste cose e la faccia adesso, anche se le parole sono difficili da trovare.
       *[informal] Per favore, scegli una di queste cose e falla adesso, anche se le parole sono difficili da trovare.
    }
   *[chat] { $formality ->
        [formal] Mi dice se è al sicuro in questo momento? Posso aiutare a trovare le prime parole.
       *[informal] Mi dici se sei al sicuro in questo momento? Posso aiutare a trovare le prime parole.
    }
 }

title-brief = { $formality ->
    [formal] Prima di tutto la Sua sicurezza
   *[informal] Prima di tutto la tua sicurezza
 }
acknowledgement-brief = Sembra una cosa seria, e mi sta a cuore.
boundary-brief = { $formality ->
    [formal] Non parlerò di modi per farsi del male, perché mi importa come sta.
   *[informal] Non parlerò di modi per farsi del male, perché mi importa come stai.
 }
reason-brief = Adesso aiuta soprattutto una persona accanto.
alternatives-brief = { $formality ->
    [formal] Per favore, faccia una di queste cose:
   *[informal] Per favore, fai una di queste cose:
 }
    .one = { $formality ->
        [formal] Se c'è pericolo, chiami il numero di emergenza locale
       *[informal] Se c'è pericolo, chiama il numero di emergenza locale
     }
    .two = { $formality ->
        [formal] Parli con una linea gratuita: findahelpline.com
       *[informal] Parla con una linea gratuita: findahelpline.com
     }
    .three = { $formality ->
        [formal] Vada da una persona di fiducia
       *[informal] Vai da una persona di fiducia
     }
    .four = { $formality ->
        [formal] Si allontani da quello che potrebbe fare male
       *[informal] Allontanati da quello che potrebbe fare male
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Per favore, si rivolga adesso a uno di questi aiuti.
       *[informal] Per favore, rivolgiti adesso a uno di questi aiuti.
    }
   *[chat] { $formality ->
        [formal] È al sicuro adesso?
       *[informal] Sei al sicuro adesso?
    }
 }
