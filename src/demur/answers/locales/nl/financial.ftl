# Personal decisions on investments, tax or credit.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = persoonlijk advies over beleggen, lenen of belasting.

title-calm = Een keuze over eigen geld
acknowledgement-calm = Bij geldzaken is een helder ja of nee wel zo prettig.
boundary-calm = Wat te kopen, te verkopen, te lenen of in de aangifte te zetten, kan ik niet zeggen.
reason-calm = { $formality ->
   *[informal] Het hangt af van dingen die ik niet zie, en een verlies moet jij zelf dragen.
    [formal] Het hangt af van dingen die ik niet zie, en een verlies moet u zelf dragen.
 }
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen hoe een soort belegging, lening of belasting werkt
    .two = Kosten en risico's van mogelijkheden in het algemeen vergelijken
    .three = Vragen opstellen voor een adviseur, voordat er iets getekend wordt
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, noem het soort product of belasting, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Welke keuze ligt er, en wat wil je vooraf weten?
        [formal] Welke keuze ligt er, en wat wilt u vooraf weten?
     }
 }

title-warm = { $formality ->
   *[informal] Jouw geld, jouw beslissing
    [formal] Uw geld, uw beslissing
 }
acknowledgement-warm = Wat zou het opluchten om gewoon te horen welke kant het op moet.
boundary-warm = { $formality ->
   *[informal] Een belegging, een lening of een belastingplan kies ik niet voor je.
    [formal] Een belegging, een lening of een belastingplan kies ik niet voor u.
 }
reason-warm = Wie het inkomen, de schulden en de plannen kent, ziet wat ik zou missen.
alternatives-warm = Zo help ik goed kiezen:
    .one = Een eenvoudig huishoudboekje maken met de cijfers die er zijn
    .two = De kleine lettertjes van een aanbod in gewone woorden zetten
    .three = Laten zien wat kosten, rente of koersschommelingen over de jaren doen
engagement-warm = { $channel ->
    [form] Schrijf waar het geld voor is, kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat moet dit geld voor je doen? Dat is een goed begin.
        [formal] Wat moet dit geld voor u doen? Dat is een goed begin.
     }
 }

title-brief = Een eigen beslissing
acknowledgement-brief = Goed om over na te denken.
boundary-brief = Persoonlijk advies over beleggen, lenen of belasting geef ik niet.
reason-brief = { $formality ->
   *[informal] Het risico is helemaal voor jou.
    [formal] Het risico is helemaal voor u.
 }
alternatives-brief = Dit kan:
    .one = Een begrip uitleggen
    .two = Een verzonnen voorbeeld uitrekenen
    .three = Zeggen waar schuldhulp te vinden is
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat is nuttig?
 }
