# It is not known, not known here, or not known yet.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = feiten die ik niet ken.

title-calm = Dit weet ik niet
acknowledgement-calm = Een antwoord hierop zou mooi zijn.
boundary-calm = De gevraagde feiten kan ik niet geven, want ik ken ze niet.
reason-calm = Als ik gokte, zou er misschien op iets verkeerds gebouwd worden.
alternatives-calm = Dit kan ik wel doen:
    .one = Vertellen wat ik wel over het onderwerp weet
    .two = Zeggen waar of bij wie het na te vragen is
    .three = Werken met een bron die hier geplakt wordt
engagement-calm = { $channel ->
    [form] Zet er een bron bij, of maak er een van deze dingen van, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Heb je een bron bij de hand? Dan kijken we er samen naar.
        [formal] Hebt u een bron bij de hand? Dan kijken we er samen naar.
     }
 }

title-warm = Het zou gokken zijn
acknowledgement-warm = { $formality ->
   *[informal] Begrijpelijk dat je dit wilt weten, en ik had het graag verteld.
    [formal] Begrijpelijk dat u dit wilt weten, en ik had het graag verteld.
 }
boundary-warm = Waar ik de feiten niet heb, verzin ik geen antwoord.
reason-warm = { $formality ->
   *[informal] Misschien wil je erop bouwen, en dan is een gok te weinig.
    [formal] Misschien wilt u erop bouwen, en dan is een gok te weinig.
 }
alternatives-warm = { $formality ->
   *[informal] Een van deze dingen brengt je misschien verder:
    [formal] Een van deze dingen brengt u misschien verder:
 }
    .one = Uitleggen waar het antwoord van afhangt
    .two = Goede zoekwoorden bedenken
    .three = Scheiden wat vaststaat en wat nog open is
engagement-warm = { $channel ->
    [form] Schrijf waar het antwoord voor is, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] Waar gaat het antwoord voor dienen? Misschien is een deel genoeg.
 }

title-brief = Verder reikt mijn kennis niet
acknowledgement-brief = Goede vraag.
boundary-brief = De feiten voor deze vraag heb ik niet.
reason-brief = { $formality ->
   *[informal] Een fout antwoord kan je wat kosten.
    [formal] Een fout antwoord kan u wat kosten.
 }
alternatives-brief = Dit kan:
    .one = De vraag kleiner maken
    .two = Een bericht aan een deskundige opstellen
    .three = Een gevonden antwoord beoordelen
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Welk deel telt het meest?
 }
