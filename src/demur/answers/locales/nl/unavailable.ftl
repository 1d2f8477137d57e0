# Something of ours failed; nothing is wrong with the request.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Dit ligt aan ons
acknowledgement-calm = { $formality ->
   *[informal] Jij hebt niets verkeerd gedaan.
    [formal] U hebt niets verkeerd gedaan.
 }
boundary-calm = Ik kan nu geen antwoord geven.
reason-calm = Een van onze eigen controles werkt niet, en dat heeft niets te maken met de tekst.
alternatives-calm = Dit kan helpen:
    .one = Het over een minuut of twee nog eens proberen
    .two = Dit open laten staan, zodat er niets kwijtraakt
    .three = Het de mensen achter deze dienst laten weten als het aanhoudt
engagement-calm = { $channel ->
    [form] Wacht een minuut, en verstuur het formulier dan opnieuw zoals het is.
   *[chat] { $formality ->
       *[informal] Wil je het zo nog eens proberen?
        [formal] Wilt u het zo nog eens proberen?
     }
 }

title-warm = Er is hier iets kapot
acknowledgement-warm = Midden in iets gestopt worden is vervelend, ik weet het.
boundary-warm = Ik kan het antwoord niet afmaken, omdat een deel van deze dienst eruit ligt.
reason-warm = { $formality ->
   *[informal] Liever laat ik je wachten dan iets te geven dat niemand heeft nagekeken.
    [formal] Liever laat ik u wachten dan iets te geven dat niemand heeft nagekeken.
 }
alternatives-warm = Wat kan helpen tot het terug is:
    .one = Eerst iets anders doen en later terugkomen
    .two = Werken aan een deel dat zonder antwoord kan
    .three = Op de hulppagina van deze dienst kijken, als die er is
engagement-warm = { $channel ->
    [form] Er hoeft niets te veranderen; kom over een tijdje terug en verstuur het zoals het is.
   *[chat] Proberen we het over een tijdje nog eens? Stuur het gewoon zoals het is.
 }

title-brief = Een momentje
acknowledgement-brief = Er is niets mis met de tekst.
boundary-brief = Ik kan nu even niet antwoorden.
reason-brief = Bij ons viel iets uit, en dat kost wachttijd.
alternatives-brief = Tot die tijd:
    .one = De tekst kopiëren
    .two = De pagina of app herladen
    .three = De tijd noteren, mocht iemand het vragen
engagement-brief = { $channel ->
    [form] Verstuur het straks nog eens.
   *[chat] Lukt het straks nog eens?
 }
