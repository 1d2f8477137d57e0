# Part was answered, and the part that could do harm was left out.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Manca una parte
acknowledgement-calm = Al resto della domanda ho risposto.
boundary-calm = Non posso dare la parte che potrebbe fare del male.
omitting-calm = Ho lasciato fuori questo:
reason-calm = { $formality ->
    [formal] Potrebbe portare guai a Lei o a qualcun altro.
   *[informal] Potrebbe portare guai a te o a qualcun altro.
 }
alternatives-calm = Ecco come andare avanti:
    .one = Usare la risposta così com'è
    .two = Chiedere di più sulla parte che c'è
    .three = Dire a che cosa serviva la parte che manca, per trovare un'altra via
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Dica nel modulo a che cosa serviva la parte che manca e invii di nuovo.
       *[informal] Di' nel modulo a che cosa serviva la parte che manca e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Con il resto arriva dove voleva?
       *[informal] Con il resto arrivi dove volevi?
    }
 }

title-warm = Eccola, con un vuoto
acknowledgement-warm = Il resto l'ho fatto, e spero che porti un bel pezzo avanti.
boundary-warm = Non aggiungerò il pezzo con cui qualcuno potrebbe farsi male.
omitting-warm = Questo è il pezzo che ho tenuto da parte:
reason-warm = Preferisco lasciare un vuoto che lasciare qualcuno ferito.
alternatives-warm = Da qui si può:
    .one = Descrivere lo scopo del pezzo che manca
    .two = Portare quella domanda a chi lavora nel campo
    .three = Chiedere il resto in forma più lunga, più breve o più semplice
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Lavori con quello che c'è, o scriva a che cosa serviva il pezzo che manca, e invii di nuovo.
       *[informal] Lavora con quello che c'è, o scrivi a che cosa serviva il pezzo che manca, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] A che cosa Le serviva il pezzo che manca? Forse ci si può arrivare in un altro modo.
       *[informal] A che cosa ti serviva il pezzo che manca? Forse ci si può arrivare in un altro modo.
    }
 }

title-brief = Risposto, tranne una parte
acknowledgement-brief = Il resto è pronto.
boundary-brief = Non includo quello che potrebbe fare del male.
omitting-brief = Resta fuori:
reason-brief = Qualcuno potrebbe farsi male.
alternatives-brief = Si può:
    .one = Continuare dal resto
    .two = Chiedere una versione più sicura
    .three = Chiedere degli esempi
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi quella parte e invii di nuovo.
       *[informal] Cambia quella parte e invia di nuovo.
    }
   *[chat] Il resto basta?
 }
