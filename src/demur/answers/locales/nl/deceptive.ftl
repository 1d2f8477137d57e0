# Something made to mislead people.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dingen die mensen op het verkeerde been zetten.

title-calm = Ik houd het liever eerlijk
acknowledgement-calm = Het moet mensen overtuigen, dat zie ik.
boundary-calm = Ik maak niets dat mensen laat geloven wat niet waar is.
reason-calm = Mensen doen wat ze doen om wat ze geloven, en kunnen er geld, vertrouwen of hun stem door verliezen.
alternatives-calm = Dit kan ik wel doen:
    .one = De zaak bepleiten met feiten en een duidelijke vraag
    .two = Een parodie of verhaal schrijven waarvan iedereen ziet dat het dat is
    .three = Een opzet nakijken op beweringen die verkeerd kunnen overkomen
engagement-calm = { $channel ->
    [form] Schrijf erbij wat mensen na het lezen moeten doen, en verstuur opnieuw.
   *[chat] Wat moeten mensen doen nadat ze het gelezen hebben? Dan zoeken we er een eerlijke weg naartoe.
 }

title-warm = Laten we het openlijk doen
acknowledgement-warm = Gehoor krijgen is moeilijk, en daar help ik graag mee.
boundary-warm = Iets onwaars zo aankleden dat het voor echt doorgaat, doe ik niet.
reason-warm = Wie erin trapt, krijgt geen eerlijke kans om te kiezen.
alternatives-warm = Hier doe ik graag aan mee:
    .one = Een verrassing, goocheltruc of spel bedenken waar iedereen plezier in heeft
    .two = Een demonstratie of nagespeelde scène zo aanduiden dat niemand misleid wordt
    .three = Een lastige waarheid zo zeggen dat die goed valt
engagement-warm = { $channel ->
    [form] Schrijf wie bereikt moet worden en waarom, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wie wil je bereiken? Dan help ik het goed te zeggen.
        [formal] Wie wilt u bereiken? Dan help ik het goed te zeggen.
     }
 }

title-brief = Geen trucs
acknowledgement-brief = Het moet iets opleveren, begrijpelijk.
boundary-brief = Met misleiden help ik niet.
reason-brief = Iemand zou ernaar handelen en verliezen.
alternatives-brief = Dit kan:
    .one = Een pakkende, ware kop bedenken
    .two = Laten zien hoe nep te herkennen is
    .three = Plannen wat te doen na bedrog
engagement-brief = { $channel ->
    [form] Pas het aan en verstuur.
   *[chat] Voor wie is het?
 }
