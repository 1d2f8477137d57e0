# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = malware of manieren om in andermans systemen te komen.

title-calm = Dat systeem is van een ander
acknowledgement-calm = Het is een technische vraag, en ik heb die goed gelezen.
boundary-calm = Met malware of binnendringen in systemen van anderen help ik niet.
reason-calm = Wie op die systemen rekent, kan gegevens, geld of privacy verliezen.
alternatives-calm = Dit kan ik wel doen:
    .one = Helpen om eigen accounts, apparaten en netwerk te beveiligen
    .two = Uitleggen hoe de officiële weg terug naar een eigen account gaat
    .three = Oefenplatforms noemen die gemaakt zijn om beveiliging te leren
engagement-calm = { $channel ->
    [form] Past een van deze dingen, zet dat dan in het formulier en verstuur het.
   *[chat] Past er iets? Eén woord is genoeg, dan beginnen we daar.
 }

title-warm = Laten we aan de verdediging werken
acknowledgement-warm = In beveiliging valt veel te ontdekken.
boundary-warm = Aan het aanvallen of kraken van computers en accounts van anderen doe ik niet mee.
reason-warm = Aan de andere kant is iemand dan weken bezig om alles te herstellen.
alternatives-warm = Er is veel waar ik zin in heb:
    .one = Doornemen wat te doen als er iemand in een account is geweest
    .two = Uitleggen hoe bedrijven mensen uitnodigen om hun systemen te testen
    .three = Een weg naar werk in de beveiliging uitstippelen
engagement-warm = { $channel ->
    [form] Kies iets hiervan, beschrijf het in het formulier en verstuur dat.
   *[chat] Kies iets hiervan, en ik begin meteen.
 }

title-brief = Andermans systemen laat ik met rust
acknowledgement-brief = Een lastig vak.
boundary-brief = Met malware of digitale inbraak help ik niet.
reason-brief = Mensen kunnen hun gegevens kwijtraken.
alternatives-brief = Dit kan:
    .one = Een beveiligingsmelding uitleggen
    .two = Eigen code nalopen op zwakke plekken
    .three = Een lek beschrijven voor de eigenaar
engagement-brief = { $channel ->
    [form] Kies er een en verstuur dat.
   *[chat] Welke past?
 }
