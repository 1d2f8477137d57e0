# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = stappen die als misdrijf kunnen gelden.

title-calm = Dit kan bij de rechter eindigen
acknowledgement-calm = Er kan meer achter zitten dan ik van hieruit zie.
boundary-calm = Met daden die als misdrijf kunnen gelden, help ik niet.
reason-calm = Iemand kan onrecht worden aangedaan, en wie meedoet kan voor de rechter komen.
alternatives-calm = Dit kan ik wel doen:
    .one = In gewone woorden uitleggen wat de wet over een onderwerp zegt
    .two = Vragen opstellen voor een advocaat of juridisch loket
    .three = Een uitweg zoeken uit het probleem erachter, binnen de wet
engagement-calm = { $channel ->
    [form] Past een van deze dingen, zet dat dan in het formulier en verstuur het.
   *[chat] Past er iets? Zeg welk punt, en ik begin.
 }

title-warm = Laten we een betere uitweg zoeken
acknowledgement-warm = Wat hierheen heeft geleid weet ik niet, en oordelen wil ik niet.
boundary-warm = Toch leen ik me niet voor iets dat een misdrijf kan zijn.
reason-warm = Zulke dingen kunnen mensen hun spaargeld, veiligheid of vrijheid kosten.
alternatives-warm = Hier help ik graag mee:
    .one = Woorden vinden om nee te zeggen als iemand ergens toe aanzet
    .two = Geldzorgen, schuld of ruzie stap voor stap doordenken
    .three = Een brief schrijven die om uitstel of een eerlijke regeling vraagt
engagement-warm = { $channel ->
    [form] Kies wat het dichtstbij komt, zet het in het formulier en verstuur dat.
   *[chat] Kies wat het dichtstbij komt, dan gaan we daarmee verder.
 }

title-brief = Deze sla ik over
acknowledgement-brief = Misschien is er niets kwaads bedoeld.
boundary-brief = Met wat een misdrijf kan zijn, help ik niet.
reason-brief = Anderen zouden ervoor betalen.
alternatives-brief = Dit kan:
    .one = Een brief van de rechtbank uitleggen
    .two = Uitleggen hoe aangifte werkt
    .three = Een misdaadroman bedenken
engagement-brief = { $channel ->
    [form] Verstuur in plaats daarvan een van deze.
   *[chat] Zeg welk punt het wordt.
 }
