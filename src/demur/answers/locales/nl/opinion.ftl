# Taking sides where people differ for good reasons.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = een oordeel in een kwestie van mening.

title-calm = { $formality ->
   *[informal] Het oordeel laat ik aan jou
    [formal] Het oordeel laat ik aan u
 }
acknowledgement-calm = Dit is een vraag die veel mensen bezighoudt.
boundary-calm = In een kwestie van mening kies ik geen partij.
reason-calm = { $formality ->
   *[informal] Mensen zien het om goede redenen verschillend, en de keuze is aan jou.
    [formal] Mensen zien het om goede redenen verschillend, en de keuze is aan u.
 }
alternatives-calm = Dit kan ik wel doen:
    .one = Voor elke kant de sterkste argumenten geven
    .two = Feiten en waarden uit elkaar houden
    .three = Vragen opstellen die laten zien wat telt
engagement-calm = { $channel ->
    [form] Noem de standpunten om te vergelijken, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Waar neig je tot nu toe naar?
        [formal] Waar neigt u tot nu toe naar?
     }
 }

title-warm = Geen kant, wel veel te zeggen
acknowledgement-warm = Over zo'n vraag valt heerlijk te praten.
boundary-warm = Aan welke kant van het debat ik zou staan, zeg ik niet.
reason-warm = Wat mensen dierbaar is verschilt, en niemand kan dat voor een ander afwegen.
alternatives-warm = Dit doe ik graag:
    .one = Uitleggen hoe elke kant het ziet, in haar eigen woorden
    .two = Vertellen hoe het debat ontstaan is
    .three = Een argument toetsen door ertegenin te gaan
engagement-warm = { $channel ->
    [form] Schrijf de eigen kijk op, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Hoe kwam je erop? We kunnen bij jouw eigen kijk beginnen.
        [formal] Hoe kwam u erop? We kunnen bij uw eigen kijk beginnen.
     }
 }

title-brief = Een eigen afweging
acknowledgement-brief = Interessante vraag.
boundary-brief = Over omstreden kwesties geef ik geen mening.
reason-brief = { $formality ->
   *[informal] Jij weet het best wat telt.
    [formal] U weet het best wat telt.
 }
alternatives-brief = Dit kan:
    .one = Laten zien wat onderzoek zegt
    .two = Voors en tegens opsommen
    .three = Een eigen kijk verwoorden
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat zou helpen?
 }
