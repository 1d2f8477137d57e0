# What a lawyer has to judge.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = een juridisch oordeel over een eigen zaak.

title-calm = Dit is aan een advocaat
acknowledgement-calm = Zolang een juridische vraag openstaat, is het lastig plannen.
boundary-calm = { $formality ->
   *[informal] Een oordeel over jouw zaak of hoe die afloopt, kan ik niet geven.
    [formal] Een oordeel over uw zaak of hoe die afloopt, kan ik niet geven.
 }
reason-calm = { $formality ->
   *[informal] Eén klein feit of een gemiste datum kan voor jou alles veranderen.
    [formal] Eén klein feit of een gemiste datum kan voor u alles veranderen.
 }
alternatives-calm = Dit kan ik wel doen:
    .one = In gewone woorden uitleggen hoe het recht bij een onderwerp werkt
    .two = Papieren en data opsommen om mee te nemen naar een advocaat
    .three = Zeggen waar gratis of goedkope rechtshulp te vinden is
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, zet een eventuele termijn erbij, en verstuur opnieuw.
   *[chat] Loopt er binnenkort een termijn af? Dan beginnen we met wat daarvoor nodig is.
 }

title-warm = Deze zaak vraagt een juridisch oog
acknowledgement-warm = Ruzies en officiële brieven vreten aan een mens, dus een helder antwoord zou fijn zijn.
boundary-warm = Ik speel niet voor advocaat en zeg niet wat in een eigen zaak te doen is.
reason-warm = { $formality ->
   *[informal] Het recht verschilt van plek tot plek, en een verkeerde stap kan je geld of rechten kosten.
    [formal] Het recht verschilt van plek tot plek, en een verkeerde stap kan u geld of rechten kosten.
 }
alternatives-warm = Wat last kan ik wel wegnemen:
    .one = Op volgorde zetten wat er gebeurd is, klaar om te laten lezen
    .two = Uitleggen wat een bepaling in een contract of brief meestal betekent
    .three = Een beleefde brief opstellen die de andere kant om uitleg vraagt
engagement-warm = { $channel ->
    [form] Schrijf in een paar zinnen wat er gebeurd is, kies een van deze dingen, en verstuur opnieuw.
   *[chat] Wat is er gebeurd, in een paar zinnen? Dan brengen we het in vorm voor het adviesgesprek.
 }

title-brief = Vraag voor een jurist
acknowledgement-brief = Ik snap de vraag.
boundary-brief = Juridisch advies over persoonlijke zaken geef ik niet.
reason-brief = { $formality ->
   *[informal] Eén detail kan voor jou alles anders maken.
    [formal] Eén detail kan voor u alles anders maken.
 }
alternatives-brief = Dit kan:
    .one = De gebruikelijke stappen beschrijven
    .two = Vragen voor een advocaat voorbereiden
    .three = Notities ordenen
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat zou helpen?
 }
