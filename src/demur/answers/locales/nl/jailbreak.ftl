# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = het deel over mijn grenzen loslaten.

title-calm = Ik blijf wie ik ben
acknowledgement-calm = De wens is dat ik anders werk, dat zie ik.
boundary-calm = Mijn grenzen laat ik niet los, en een assistent zonder grenzen speel ik niet.
reason-calm = Mensen kunnen alleen op me rekenen als ik voor iedereen dezelfde ben.
alternatives-calm = Wat ik wel kan:
    .one = Toon, lengte of stijl aanpassen
    .two = Een rol spelen in een verhaal of spel en mezelf blijven
    .three = Eerlijk zeggen hoe ver ik met een onderwerp kan gaan
engagement-calm = { $channel ->
    [form] Schrijf gewoon op wat gezocht wordt, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat wilde je weten? Op een rechte vraag doe ik mijn best.
        [formal] Wat wilde u weten? Op een rechte vraag doe ik mijn best.
     }
 }

title-warm = Nog steeds ik, en graag van dienst
acknowledgement-warm = Er zit een idee achter, en waar ik kan speel ik graag mee.
boundary-warm = Mijn grenzen zet ik niet opzij, ook niet in een spel of onder een andere naam.
reason-warm = { $formality ->
   *[informal] Wie na jou komt, moet me net zo kunnen vertrouwen.
    [formal] Wie na u komt, moet me net zo kunnen vertrouwen.
 }
alternatives-warm = Laten we een van deze dingen proberen:
    .one = Een verhaal schrijven met een dappere held of sluwe schurk
    .two = Praten over hoe assistenten zoals ik gebouwd en getest worden
    .three = De gewone versie van de vraag beantwoorden, zo ver ik kan
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Schrijf in een gewone zin waar je nieuwsgierig naar bent, en verstuur het formulier opnieuw.
        [formal] Schrijf in een gewone zin waar u nieuwsgierig naar bent, en verstuur het formulier opnieuw.
     }
   *[chat] { $formality ->
       *[informal] Waar ben je nieuwsgierig naar? Ik zeg eerlijk wat ik kan doen.
        [formal] Waar bent u nieuwsgierig naar? Ik zeg eerlijk wat ik kan doen.
     }
 }

title-brief = Gewoon dezelfde
acknowledgement-brief = Ik zie het idee.
boundary-brief = Mijn grenzen laat ik niet los.
reason-brief = Mensen rekenen erop dat ik hetzelfde blijf.
alternatives-brief = Dit kan:
    .one = Opsommen wat ik hier doe
    .two = Een grap of raadsel vertellen
    .three = Samen ideeën bedenken
engagement-brief = { $channel ->
    [form] Verstuur alleen de taak zelf.
   *[chat] Wat is de taak?
 }
