# Advice on somebody's own case that a professional has to give.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = vakkundig advies over een eigen situatie.

title-calm = Iets voor een vakmens
acknowledgement-calm = { $formality ->
   *[informal] Logisch om een duidelijk antwoord te willen voordat je iets doet.
    [formal] Logisch om een duidelijk antwoord te willen voordat u iets doet.
 }
boundary-calm = Vakkundig advies over een persoonlijke situatie kan ik niet geven.
reason-calm = Wie het hele plaatje ziet, merkt dingen op die ik van hieruit zou missen.
alternatives-calm = Dit kan ik wel doen:
    .one = In gewone woorden uitleggen hoe zulke zaken meestal gaan
    .two = Vragen op een rij zetten voor een gesprek met een deskundige
    .three = Wat al bekend is kort samenvatten, om mee te nemen
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of stel de vraag in het algemeen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat moet er besloten worden, en wat weet je al?
        [formal] Wat moet er besloten worden, en wat weet u al?
     }
 }

title-warm = Dit verdient een deskundige blik
acknowledgement-warm = Zo'n keuze alleen maken valt niet mee, en ik help er graag bij.
boundary-warm = Ik ga niet op de stoel zitten van een deskundige die de zaak zelf kan bekijken.
reason-warm = { $formality ->
   *[informal] Als ik het mis heb, zit jij met de gevolgen.
    [formal] Als ik het mis heb, zit u met de gevolgen.
 }
alternatives-warm = Zo wordt de volgende stap lichter:
    .one = Uitzoeken welk soort deskundige bij het probleem past
    .two = De gewone mogelijkheden doornemen en wat ervoor pleit
    .three = Lastige woorden uit een brief of rapport uitleggen
engagement-warm = { $channel ->
    [form] Schrijf erbij wat hiervan zou helpen, met een beetje achtergrond, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wat zit je het meest dwars? Daar beginnen we, en dan stap voor stap verder.
        [formal] Wat zit u het meest dwars? Daar beginnen we, en dan stap voor stap verder.
     }
 }

title-brief = Iets voor een expert
acknowledgement-brief = Goede vraag.
boundary-brief = Over persoonlijke gevallen geef ik geen vakadvies.
reason-brief = Daarvoor moet iemand de details zien.
alternatives-brief = Dit kan:
    .one = Vertellen waar deskundigen op letten
    .two = Een bericht aan een deskundige opstellen
    .three = Zeggen waar advies soms gratis is
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat zou helpen?
 }
