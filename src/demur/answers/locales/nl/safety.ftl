# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details die iemand in gevaar kunnen brengen.

title-calm = Ik ga hier voorzichtig te werk
acknowledgement-calm = Ik zou graag een recht antwoord geven.
boundary-calm = Op details die iemand in gevaar kunnen brengen, ga ik niet in.
reason-calm = Zoals ik het lees kan iemand schade oplopen, maar misschien lees ik het verkeerd.
alternatives-calm = Een paar manieren om verder te gaan:
    .one = Zeggen waaraan gewerkt wordt en voor wie het is
    .two = Om een overzicht van het onderwerp vragen
    .three = Vragen hoe mensen met de risico's omgaan
engagement-calm = { $channel ->
    [form] Las ik het verkeerd, zet er dan bij waar het voor is en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Heb ik je verkeerd begrepen? Wat moet er op het eind liggen?
        [formal] Heb ik u verkeerd begrepen? Wat moet er op het eind liggen?
     }
 }

title-warm = Misschien las ik het verkeerd
acknowledgement-warm = Ik ga niet van het ergste uit, en ik wil echt van nut zijn.
boundary-warm = Op iets dat er voor mij onveilig uitziet, ga ik voorlopig niet verder in.
reason-warm = Liever vraag ik één keer te veel dan dat er iemand gewond raakt.
alternatives-warm = Dit kan ik nu meteen doen:
    .one = Zeggen hoe ik de vraag heb opgevat, zodat dat recht te zetten is
    .two = Helpen met het deel dat duidelijk veilig is
    .three = Een zachtere weg naar hetzelfde doel zoeken
engagement-warm = { $channel ->
    [form] Zet er een of twee zinnen over de situatie bij, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wat heb ik gemist? Een of twee zinnen over jouw situatie helpen me erg.
        [formal] Wat heb ik gemist? Een of twee zinnen over uw situatie helpen me erg.
     }
 }

title-brief = Even voorzichtig
acknowledgement-brief = Misschien begreep ik het verkeerd.
boundary-brief = Met wat iemand kan verwonden, help ik niet.
reason-brief = Ik twijfel, en iemand kan schade lijden.
alternatives-brief = Dit kan:
    .one = Een soortgelijke vraag beantwoorden
    .two = Op veelgemaakte fouten wijzen
    .three = Zeggen wie het persoonlijk weet
engagement-brief = { $channel ->
    [form] Zet erbij wat bedoeld was en verstuur.
   *[chat] Hoe was het bedoeld?
 }
