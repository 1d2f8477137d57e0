# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hulp bij oplichting, diefstal, drugs of wapens.

title-calm = Iemand anders zou ervoor betalen
acknowledgement-calm = Er kan een echte nood achter zitten.
boundary-calm = Met oplichting, diefstal, drugshandel, wapens of onderduiken voor de politie help ik niet.
reason-calm = Anderen raken er geld, gezondheid of rust door kwijt, en niemand heeft het hun gevraagd.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen wat politie en rechter in zo'n geval doen
    .two = Een plan maken voor schulden of een krappe maand
    .three = Helpen met een antwoord aan iemand die aandringt om mee te doen
engagement-calm = { $channel ->
    [form] Als een van deze dingen helpt, zet dat dan in het formulier en verstuur het.
   *[chat] Helpt hier iets van? Eén woord is genoeg, dan begin ik daar.
 }

title-warm = Misschien kan het met minder schade
acknowledgement-warm = Het leven kan mensen klemzetten, en om het vragen veroordeel ik niemand.
boundary-warm = Met zwendel, gestolen spullen, drugs of vuurwapens laat ik me niet in.
reason-warm = Aan de andere kant zit een mens die gewond raakt, bang wordt of geld kwijt is.
alternatives-warm = Dit doe ik graag:
    .one = Uitleggen hoe verslavingszorg werkt en hoe een eerste gesprek gaat
    .two = Een zoektocht plannen naar werk, steun of een eerlijke lening
    .three = De eigen kant van het verhaal opschrijven voor een advocaat of juridisch loket
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Kies wat het dichtst bij jouw situatie ligt, en verstuur het formulier daarmee.
        [formal] Kies wat het dichtst bij uw situatie ligt, en verstuur het formulier daarmee.
     }
   *[chat] { $formality ->
       *[informal] Wat ligt het dichtst bij jouw situatie?
        [formal] Wat ligt het dichtst bij uw situatie?
     }
 }

title-brief = Hier blijf ik buiten
acknowledgement-brief = Misschien is de druk groot.
boundary-brief = Met oplichting, diefstal, drugs of wapens help ik niet.
reason-brief = Iemand zou er schade van hebben.
alternatives-brief = Dit kan:
    .one = Uitleggen hoe oplichting te herkennen is
    .two = Gezondheidsrisico's van een drug uitleggen
    .three = Stappen na een diefstal noemen
engagement-brief = { $channel ->
    [form] Vul in plaats daarvan een van deze in.
   *[chat] Welk punt? Dan beginnen we.
 }
