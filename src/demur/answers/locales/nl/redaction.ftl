# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = persoonlijke gegevens van mensen.

title-calm = Er staan persoonlijke gegevens in
acknowledgement-calm = Het moet verder met deze tekst of dit beeld, dat zie ik.
boundary-calm = Zolang er nog persoonlijke gegevens van mensen in staan, kan ik er niet mee werken.
reason-calm = Wie erin voorkomt kan gevonden of opgelicht worden als het rondgaat.
alternatives-calm = Dit kan ik wel doen:
    .one = Opsommen welke soorten gegevens eruit moeten
    .two = Invulnamen voorstellen, zoals beller en medewerker
    .three = De hoofdpunten samenvatten die zonder namen worden ingetypt
engagement-calm = { $channel ->
    [form] Haal namen, nummers en adressen eruit en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Welk deel is het hardst nodig? Dat kun je zonder namen en nummers sturen.
        [formal] Welk deel is het hardst nodig? Dat kunt u zonder namen en nummers sturen.
     }
 }

title-warm = Laten we er eerst wat gegevens uithalen
acknowledgement-warm = { $formality ->
   *[informal] Ik wil je hier niet lang mee ophouden.
    [formal] Ik wil u hier niet lang mee ophouden.
 }
boundary-warm = Met alles wat door naam, nummer of gezicht op een echt mens wijst, ga ik niet verder.
reason-warm = De mensen erin hebben misschien nooit gewild dat die gegevens bij een ander kwamen.
alternatives-warm = Snelle manieren om er te komen:
    .one = Namen, gezichten, telefoon- en rekeningnummers zwart maken
    .two = Data en bedragen houden, en weglaten van wie ze zijn
    .three = Een kopie nemen die al is afgedekt, als die er is
engagement-warm = { $channel ->
    [form] Dek af wat op een persoon wijst, houd wat nodig is, en verstuur opnieuw.
   *[chat] Welke gegevens moeten blijven om het te begrijpen? Laten we ze samen uitzoeken.
 }

title-brief = Bijna klaar
acknowledgement-brief = Het scheelt niet veel.
boundary-brief = Met persoonlijke gegevens die niet zijn afgedekt, werk ik niet.
reason-brief = Het kan de genoemde mensen schaden.
alternatives-brief = Dit kan:
    .one = Voorbeeldgegevens verzinnen
    .two = Uitleggen hoe een beeld te vervagen is
    .three = Een afgedekt voorbeeld laten zien
engagement-brief = { $channel ->
    [form] Dek de gegevens af en verstuur opnieuw.
   *[chat] Beginnen we met één?
 }
