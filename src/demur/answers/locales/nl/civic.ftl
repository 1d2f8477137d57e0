# False facts about voting, manipulation in politics.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = onware of misleidende beweringen over stemmen of politiek.

title-calm = Dit kan kiezers op het verkeerde been zetten
acknowledgement-calm = Stemmen en politiek roepen veel goede vragen op.
boundary-calm = Aan het verspreiden van onware beweringen over verkiezingen of aan politieke misleiding werk ik niet mee.
reason-calm = Iemand kan de kans om te stemmen mislopen, of stemmen op grond van iets dat niet klopt.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen hoe stemmen werkt en welk loket de data weet
    .two = Een sterke toespraak of folder schrijven onder eigen naam
    .three = Standpunten van kandidaten naast elkaar zetten, uit geplakte teksten
engagement-calm = { $channel ->
    [form] Maak er een bericht van dat met eigen naam te ondertekenen is, of een van deze dingen, en verstuur opnieuw.
   *[chat] Wat moeten mensen weten? Laten we het met feiten zeggen.
 }

title-warm = Eerlijk overtuigen kan ook
acknowledgement-warm = Goed om betrokken te zijn bij hoe het er in de buurt of het land aan toegaat.
boundary-warm = Kiezers misleiden of steun voor een zaak verzinnen doe ik niet.
reason-warm = Wie een keer bedrogen is, gelooft vaak geen enkele uitslag meer.
alternatives-warm = Zo kan ik helpen om iets te veranderen:
    .one = Kalm antwoorden op een vals gerucht over een verkiezing
    .two = Schrijven aan een kandidaat, een krant of het stembureau
    .three = Een actie bedenken die mensen laat stemmen, op wie dan ook
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Schrijf op welke verandering je hoopt, en verstuur het formulier opnieuw.
        [formal] Schrijf op welke verandering u hoopt, en verstuur het formulier opnieuw.
     }
   *[chat] { $formality ->
       *[informal] Op welke verandering hoop je? Dan help ik om die goed te onderbouwen.
        [formal] Op welke verandering hoopt u? Dan help ik om die goed te onderbouwen.
     }
 }

title-brief = Feiten bij verkiezingen
acknowledgement-brief = { $formality ->
   *[informal] De zaak gaat je aan het hart.
    [formal] De zaak gaat u aan het hart.
 }
boundary-brief = Kiezers misleiden doe ik niet.
reason-brief = Iemands stem kan verloren gaan.
alternatives-brief = Dit kan:
    .one = Uitleggen hoe stemmen geteld worden
    .two = Een referendumvraag uitleggen
    .three = Een bewering nagaan
engagement-brief = { $channel ->
    [form] Pas het aan en verstuur.
   *[chat] Wat is het belangrijkste punt?
 }
