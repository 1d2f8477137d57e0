# Swear words and crude language.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = de scheldwoorden.

title-calm = Zelfde punt, zonder schelden
acknowledgement-calm = Het mag pit hebben, dat zie ik.
boundary-calm = Scheldwoorden of grove taal schrijf ik hier niet.
reason-calm = Sommige mensen die hier meelezen, zien die liever niet.
alternatives-calm = Dit kan ik wel doen:
    .one = Hetzelfde scherp zeggen, in nette woorden
    .two = Een kort maar beleefd antwoord schrijven
    .three = Uitleggen wat een grove uitdrukking betekent en hoe sterk die is
engagement-calm = { $channel ->
    [form] Haal de scheldwoorden eruit, of vraag om een nette versie, en verstuur opnieuw.
   *[chat] Wie gaat het lezen? Dan vind ik de juiste toon.
 }

title-warm = Het kan ook zonder vloeken raak zijn
acknowledgement-warm = Soms voelt een stevig woord gewoon lekker, ik weet het.
boundary-warm = Grove woorden laat ik weg uit wat ik hier schrijf.
reason-warm = Ze komen soms aan bij iemand die er niets mee te maken had.
alternatives-warm = Laten we het op een andere manier kracht geven:
    .one = Gekke verwensingen verzinnen waar niemand zich aan stoort
    .two = Van de tirade een korte, grappige toespraak maken
    .three = Een opzet milder maken terwijl het punt blijft staan
engagement-warm = { $channel ->
    [form] Schrijf waar het een reactie op is, en verstuur het formulier opnieuw.
   *[chat] Waar is het een reactie op? Dan geef ik het kracht.
 }

title-brief = Zonder de scheldwoorden
acknowledgement-brief = De stemming is duidelijk.
boundary-brief = Grove taal gebruik ik hier niet.
reason-brief = Het schrikt sommige lezers af.
alternatives-brief = Dit kan:
    .one = Een songtekst met nette rijmen schrijven
    .two = Een klacht opstellen die werkt
    .three = De humor houden, het schelden schrappen
engagement-brief = { $channel ->
    [form] Verander de woorden en verstuur opnieuw.
   *[chat] Wat wordt het?
 }
