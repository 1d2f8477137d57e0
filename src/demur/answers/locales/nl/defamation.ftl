# False or unproven claims about a real person.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = onbewezen beweringen over een bestaande persoon.

title-calm = Het gaat om iemands goede naam
acknowledgement-calm = { $formality ->
   *[informal] Dit raakt je, dat zie ik.
    [formal] Dit raakt u, dat zie ik.
 }
boundary-calm = Beweringen over een bestaande persoon die misschien niet waar zijn, help ik niet verspreiden.
reason-calm = Degene over wie het gaat kan hier niet antwoorden.
alternatives-calm = Dit kan ik wel doen:
    .one = Helpen opschrijven wat met eigen ogen gezien is, als eigen verslag
    .two = Uitleggen hoe en waar een bewering na te gaan is
    .three = Een recensie of klacht schrijven die bij de feiten blijft
engagement-calm = { $channel ->
    [form] Houd het bij wat zelf is meegemaakt, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] Wat moet eruit komen? Dan kijken we wat daarheen leidt.
 }

title-warm = Laten we zorgen dat het klopt
acknowledgement-warm = Als iemand iets verkeerds deed, snap ik dat het bekend moet worden.
boundary-warm = Beschuldigingen tegen bestaande mensen schrijf ik niet zolang er geen bewijs in zicht is.
reason-warm = Zo'n verhaal kan iemand werk en vrienden kosten, ook als het later niet waar blijkt.
alternatives-warm = Manieren om gehoord te worden waar ik mee kan helpen:
    .one = Scheiden wat zeker is en wat van horen zeggen komt
    .two = Vragen voorbereiden voor een advocaat of een krant
    .three = Er fictie van maken, met verzonnen mensen en plaatsen
engagement-warm = { $channel ->
    [form] Schrijf wat zeker is en hoe dat bekend is, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wat weet je zeker? Daar bouwen we op verder.
        [formal] Wat weet u zeker? Daar bouwen we op verder.
     }
 }

title-brief = Een goede naam op het spel
acknowledgement-brief = Het punt is duidelijk.
boundary-brief = Onbewezen verhalen over echte mensen schrijf ik niet.
reason-brief = Valse verhalen blijven plakken.
alternatives-brief = Dit kan:
    .one = Namen uit een opzet halen
    .two = Een persoonlijke brief opstellen
    .three = Kalm op een gerucht antwoorden
engagement-brief = { $channel ->
    [form] Vul aan waar het op rust en verstuur.
   *[chat] Waar berust het op?
 }
