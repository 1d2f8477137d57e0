# Getting somebody to give away access, money or secrets.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = manieren om mensen toegang, geld of geheimen te ontfutselen.

title-calm = Geen trucs om vertrouwen te winnen
acknowledgement-calm = Het klinkt alsof er veel van afhangt.
boundary-calm = Iemand wachtwoorden, geld of geheimen aftroggelen, daar help ik niet bij.
reason-calm = Iemand die alleen wilde helpen zou ervoor betalen.
alternatives-calm = Dit kan ik wel doen:
    .one = De bekende trucs uitleggen, zodat een team ze kent
    .two = Een open bericht schrijven: wie vraagt het en wat is er nodig
    .three = De officiële weg terug naar eigen toegang uitleggen
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of zet erbij waar het voor nodig is, en verstuur opnieuw.
   *[chat] Wie kan hier ja op zeggen? Laten we bedenken hoe het open te vragen is.
 }

title-warm = Laten we het open vragen
acknowledgement-warm = Als de tijd dringt en er veel op het spel staat, lijkt elke uitweg goed.
boundary-warm = Toch help ik niet om mensen toegang, geld of geheimen afhandig te maken.
reason-warm = Het werkt door iemand op te jagen voordat die kan nadenken, en die blijft met de schade zitten.
alternatives-warm = Andere wegen uit de knel:
    .one = Schrijven naar wie erover gaat en uitleggen waarom het haast heeft
    .two = Bepalen wat eerst te doen na zelf opgelicht te zijn
    .three = Een oefening plannen waar het team mee heeft ingestemd
engagement-warm = { $channel ->
    [form] Schrijf wat er zo'n druk op zet, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] Wat gebeurt er als het vandaag niet lukt? Laten we daar beginnen.
 }

title-brief = Ik blijf eerlijk tegen mensen
acknowledgement-brief = Dat klinkt stressvol.
boundary-brief = Toegang, geld of geheimen krijgen door te doen alsof, daar help ik niet bij.
reason-brief = Een ander draagt het verlies.
alternatives-brief = Dit kan:
    .one = Uitleggen hoe een beller na te gaan is
    .two = Een eerlijk verzoek opstellen
    .three = Een sterkere inlog voorstellen
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat zou lucht geven?
 }
