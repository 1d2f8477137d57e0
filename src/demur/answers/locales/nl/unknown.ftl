# The model stopped, and nobody said why.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = een deel waar ik stopte zonder te weten waarom.

title-calm = Ik weet niet waarom ik stopte
acknowledgement-calm = Hier had iets nuttigs moeten staan.
boundary-calm = Ik ben gestopt en kan op deze tekst geen antwoord geven.
reason-calm = Niemand zei me wat in de weg stond, dus een reden verzin ik niet.
alternatives-calm = Wat vaak helpt:
    .one = Naar één deel tegelijk vragen
    .two = In een zin zeggen wat eruit moet komen
    .three = Met een algemenere vraag beginnen
engagement-calm = { $channel ->
    [form] Verander de tekst op een van deze manieren en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Proberen we een van deze dingen? Waar wil je beginnen?
        [formal] Proberen we een van deze dingen? Waar wilt u beginnen?
     }
 }

title-warm = Dat is niet gelukt
acknowledgement-warm = Ik had graag meer gegeven dan dit.
boundary-warm = { $formality ->
   *[informal] Het antwoord waar je op wacht, kan ik niet afmaken.
    [formal] Het antwoord waar u op wacht, kan ik niet afmaken.
 }
reason-warm = Iets liet me stoppen, en ik zie eerlijk gezegd niet wat.
alternatives-warm = Een van deze dingen brengt ons misschien verder:
    .one = Wat achtergrond toevoegen, zoals voor wie het is
    .two = De tekst plakken waar het over gaat, als die er is
    .three = Een voorbeeld geven van wat het moet worden
engagement-warm = { $channel ->
    [form] Vul aan wat kan, en verstuur het formulier opnieuw; misschien lukt het dan.
   *[chat] { $formality ->
       *[informal] Nog een keer proberen? Ik werk met alles wat je kunt aanvullen.
        [formal] Nog een keer proberen? Ik werk met alles wat u kunt aanvullen.
     }
 }

title-brief = Deze keer geen antwoord
acknowledgement-brief = Vervelend, ik weet het.
boundary-brief = Op deze tekst kan ik geen antwoord geven.
reason-brief = Niemand zei me waarom.
alternatives-brief = Dit kan:
    .one = Het wat later nog eens proberen
    .two = Een kortere versie sturen
    .three = Vragen wat ik hier kan
engagement-brief = { $channel ->
    [form] Verander iets en verstuur opnieuw.
   *[chat] Proberen we het nog eens?
 }
