# Another person's private life, the privacy of a third person.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = privégegevens van iemand anders.

title-calm = Dat is iemands privéleven
acknowledgement-calm = { $formality ->
   *[informal] Ik snap waarom je dit wilt weten.
    [formal] Ik snap waarom u dit wilt weten.
 }
boundary-calm = Privégegevens van iemand anders zoek ik niet op.
reason-calm = Degene over wie het gaat kan hier geen ja zeggen.
alternatives-calm = Dit kan ik wel doen:
    .one = Helpen om die persoon te schrijven en het zelf te vragen
    .two = Uitleggen welke registers openbaar zijn en hoe ze op te vragen zijn
    .three = Helpen om eigen gegevens ergens te laten wissen
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of zet erbij waar het voor nodig is, en verstuur opnieuw.
   *[chat] Waar zou deze kennis bij helpen? Misschien is er een andere weg.
 }

title-warm = Laten we dat aan de ander over
acknowledgement-warm = { $formality ->
   *[informal] Iets niet weten kan pijn doen, zeker als iemand je dierbaar is.
    [formal] Iets niet weten kan pijn doen, zeker als iemand u dierbaar is.
 }
boundary-warm = Wat bij iemands privéleven hoort, spoor ik niet op en geef ik niet door.
reason-warm = Ligt zoiets op straat, dan kunnen er vreemden aan de deur komen.
alternatives-warm = Een van deze dingen doe ik graag mee:
    .one = Bedenken hoe het bij de volgende ontmoeting ter sprake te brengen
    .two = Doornemen hoe opsporingsdiensten een verloren vriend of familielid vinden
    .three = Bespreken wat te doen als iemand misschien in gevaar is
engagement-warm = { $channel ->
    [form] Schrijf wat er opgelost moet worden, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wat wil je oplossen? Ik zoek een weg die voor allebei werkt.
        [formal] Wat wilt u oplossen? Ik zoek een weg die voor allebei werkt.
     }
 }

title-brief = Dat deelt iemand alleen zelf
acknowledgement-brief = Ik zie waarom het telt.
boundary-brief = Privégegevens van mensen zoek of deel ik niet.
reason-brief = Het kan hen in gevaar brengen.
alternatives-brief = Dit kan:
    .one = Een vertrouwde bemiddelaar voorstellen
    .two = Een tekst nalopen op persoonlijke gegevens
    .three = Met verzonnen gegevens werken
engagement-brief = { $channel ->
    [form] Vul het doel aan en verstuur.
   *[chat] Wat is het doel?
 }
