# It cannot be done from here: no access, no tool, no such sense.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = het deel waarvoor ik gereedschap, toegang of gegevens mis.

title-calm = Daar kan ik niet bij
acknowledgement-calm = Handig zou het zijn, zeker.
boundary-calm = Taken waarvoor ik gereedschap, accounts of gegevens nodig heb die hier niet zijn, kan ik niet doen.
reason-calm = Ik zou de uitkomst moeten verzinnen, en daar zou iemand op rekenen.
alternatives-calm = Dit kan ik wel doen:
    .one = Werken met tekst die hier wordt geplakt
    .two = De stappen uitschrijven om het zelf te doen
    .three = Een opzet maken die zo over te nemen is
engagement-calm = { $channel ->
    [form] Zet de tekst of cijfers erbij, of vraag om een van deze dingen, en verstuur opnieuw.
   *[chat] Wat is er al, dat hier geplakt kan worden?
 }

title-warm = Als ik kon, deed ik het
acknowledgement-warm = Ik zie hoeveel tijd dit zou schelen.
boundary-warm = Bij de bestanden, sites, apparaten of actuele gegevens die hiervoor nodig zijn, kan ik niet komen.
reason-warm = Als ik deed alsof het klaar was, bleek dat op het slechtste moment.
alternatives-warm = { $formality ->
   *[informal] Zo kom je toch een eind:
    [formal] Zo komt u toch een eind:
 }
    .one = Beschrijven wat er te zien of te horen is, en hulp krijgen bij het duiden
    .two = Vragen welk soort hulpmiddel dit wel kan
    .three = Een lijst krijgen van dingen om op te letten bij het zelf doen
engagement-warm = { $channel ->
    [form] Schrijf welk resultaat het moet worden, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Op welk resultaat hoop je? Dan zoeken we het deel dat ik wel kan.
        [formal] Op welk resultaat hoopt u? Dan zoeken we het deel dat ik wel kan.
     }
 }

title-brief = Kan niet vanaf hier
acknowledgement-brief = Goed idee.
boundary-brief = Voor deze taak mis ik het gereedschap en de toegang.
reason-brief = Aan iets verzonnens heeft niemand wat.
alternatives-brief = Dit kan:
    .one = De taak plannen
    .two = Een sjabloon maken
    .three = Een uitkomst nakijken
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat wordt het?
 }
