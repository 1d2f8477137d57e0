# What this service does not cover; nothing more is known.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = wat deze dienst niet behandelt.

title-calm = Dat valt buiten wat ik hier doe
acknowledgement-calm = Ik zie wat de bedoeling is.
boundary-calm = Met onderwerpen die deze dienst niet behandelt, kan ik hier niet helpen.
reason-calm = De mensen erachter hebben hem voor andere taken opgezet.
alternatives-calm = Wat ik hier kan doen:
    .one = Het deel oppakken dat hier wel hoort
    .two = Zeggen waar elders hulp te vinden kan zijn
    .three = Uitleggen waarvoor ik er ben
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van en verstuur opnieuw, of vraag het de mensen achter deze dienst.
   *[chat] Welk deel telt het meest? Misschien past hier iets bij.
 }

title-warm = Dit is er niet de beste plek voor
acknowledgement-warm = Logisch om het hier eerst te proberen.
boundary-warm = Verder dan waar deze dienst voor gemaakt is, kan ik niet gaan.
reason-warm = { $formality ->
   *[informal] Je verdient hulp van iemand die dit goed kan.
    [formal] U verdient hulp van iemand die dit goed kan.
 }
alternatives-warm = Om niet met lege handen te staan, kan ik:
    .one = Goede zoekwoorden bedenken om het elders te vinden
    .two = Helpen opschrijven wat er nodig is, om mee te nemen
    .three = Een checklist maken om iemand voor dit werk te kiezen
engagement-warm = { $channel ->
    [form] Zet er een regel over het doel bij en verstuur, of schrijf de mensen achter deze dienst.
   *[chat] Vertel iets meer over het doel, dan wijs ik een goede richting.
 }

title-brief = Hier niet te vinden
acknowledgement-brief = Vragen mag altijd.
boundary-brief = Met zaken buiten deze dienst kan ik niet helpen.
reason-brief = Hij is voor iets anders gemaakt.
alternatives-brief = Dit kan:
    .one = Iets beantwoorden dat erop lijkt
    .two = Een woord uitleggen
    .three = Feedback voor deze dienst opstellen
engagement-brief = { $channel ->
    [form] Kies er een en verstuur dat.
   *[chat] Wat zou helpen?
 }
