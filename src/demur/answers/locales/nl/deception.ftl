# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = vervalsingen, zwendel of zich voordoen als iemand anders.

title-calm = Daar trapt iemand in
acknowledgement-calm = Er hangt veel van af, dat zie ik.
boundary-calm = Met zwendel, nepbewijs of doen alsof iemand een ander is, help ik niet.
reason-calm = Wie het gelooft, betaalt met geld, tijd of vertrouwen.
alternatives-calm = Dit kan ik wel doen:
    .one = Hetzelfde bericht open en onder eigen naam schrijven
    .two = De bekende trucs uitleggen, om anderen te waarschuwen
    .three = Opsommen welk echt bewijs te verzamelen is
engagement-calm = { $channel ->
    [form] Schrijf wat het moet opleveren, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat wil je bereiken? Dan zoeken we een open weg erheen.
        [formal] Wat wilt u bereiken? Dan zoeken we een open weg erheen.
     }
 }

title-warm = Dit kan ook openlijk
acknowledgement-warm = Het is frustrerend als de rechte weg nergens heen lijkt te gaan.
boundary-warm = Iemand foppen met een valse naam, een vervalst papier of een verzonnen verhaal, daar doe ik niet aan mee.
reason-warm = Erachter komen doet pijn, en wie bedrogen is vertrouwt de volgende minder.
alternatives-warm = Laat me zo helpen:
    .one = Een bezwaar of klacht schrijven aan de instantie die ja kan zeggen
    .two = Een gat, een vertraging of een fout uitleggen zonder iets te verbergen
    .three = Een satire schrijven die niemand voor echt kan houden
engagement-warm = { $channel ->
    [form] Beschrijf wat in de weg staat, en verstuur het formulier opnieuw.
   *[chat] Wat staat er in de weg? Dan pakken we dat aan.
 }

title-brief = Niet onder een valse naam
acknowledgement-brief = Het moet lukken, snap ik.
boundary-brief = Met zwendel of vervalsing help ik niet.
reason-brief = Iemand zou bedrogen worden.
alternatives-brief = Dit kan:
    .one = Een ontvangen bericht nakijken
    .two = Stappen na bedrog noemen
    .three = Een duidelijk gemerkt voorbeeld maken
engagement-brief = { $channel ->
    [form] Pas het aan en verstuur opnieuw.
   *[chat] Wat zou het oplossen?
 }
