# Part was answered, and the part that could do harm was left out.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Eén deel ontbreekt
acknowledgement-calm = De rest van de vraag is beantwoord.
boundary-calm = Het deel dat schade kan doen, geef ik niet.
omitting-calm = Dit heb ik weggelaten:
reason-calm = { $formality ->
   *[informal] Het kan jou of een ander in de problemen brengen.
    [formal] Het kan u of een ander in de problemen brengen.
 }
alternatives-calm = Zo kan het verder:
    .one = Het antwoord gebruiken zoals het er staat
    .two = Doorvragen over het deel dat er is
    .three = Zeggen waar het ontbrekende deel voor was, om een andere weg te vinden
engagement-calm = { $channel ->
    [form] Zet in het formulier waar het ontbrekende deel voor was, en verstuur opnieuw.
   *[chat] Is de rest genoeg om er te komen?
 }

title-warm = Hier is het, met één gat
acknowledgement-warm = { $formality ->
   *[informal] De rest is klaar, en hopelijk brengt die je een eind verder.
    [formal] De rest is klaar, en hopelijk brengt die u een eind verder.
 }
boundary-warm = Het stuk waardoor iemand gewond kan raken, voeg ik niet toe.
omitting-warm = Dit stuk heb ik achtergehouden:
reason-warm = Liever laat ik een gat dan dat er iemand gewond raakt.
alternatives-warm = Van hieruit kan bijvoorbeeld:
    .one = Het doel achter het ontbrekende stuk beschrijven
    .two = Met die vraag naar iemand uit het vak gaan
    .three = De rest langer, korter of eenvoudiger krijgen
engagement-warm = { $channel ->
    [form] Werk met wat er is, of schrijf wat het ontbrekende stuk moest doen, en verstuur opnieuw.
   *[chat] Waar was het ontbrekende stuk voor nodig? Misschien kan het anders.
 }

title-brief = Beantwoord, op één deel na
acknowledgement-brief = De rest is klaar.
boundary-brief = Wat schade kan doen, laat ik weg.
omitting-brief = Weggelaten:
reason-brief = Iemand kan gewond raken.
alternatives-brief = Dit kan:
    .one = Op de rest voortbouwen
    .two = Om een veiliger versie vragen
    .three = Om voorbeelden vragen
engagement-brief = { $channel ->
    [form] Verander dat deel en verstuur opnieuw.
   *[chat] Is de rest genoeg?
 }
