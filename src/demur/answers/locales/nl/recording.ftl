# A recording of other people, who have to agree first.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = een opname van mensen die er niet mee instemden.

title-calm = Vond iedereen deze opname goed?
acknowledgement-calm = Er is iets nodig uit deze opname, dat zie ik.
boundary-calm = Met een opname van andere mensen kan ik pas werken als zij hebben ingestemd.
reason-calm = Misschien weten ze niet dat ze zijn opgenomen.
alternatives-calm = Dit kan ik wel doen:
    .one = Een paar regels opstellen die om toestemming vragen
    .two = Samenvatten wat uit het hoofd is opgeschreven, zonder namen
    .three = Uitleggen wat toestemming voor een opname meestal omvat
engagement-calm = { $channel ->
    [form] Als iedereen heeft ingestemd, zet dat dan in het formulier en verstuur opnieuw.
   *[chat] Heeft iedereen ingestemd? Eén woord is genoeg, en we gaan verder.
 }

title-warm = Eerst de stemmen op de band
acknowledgement-warm = { $formality ->
   *[informal] Er staat iets op dat je nodig hebt, dus laten we een eerlijke weg zoeken.
    [formal] Er staat iets op dat u nodig hebt, dus laten we een eerlijke weg zoeken.
 }
boundary-warm = Stemmen van mensen luister ik niet af, schrijf ik niet uit en vat ik niet samen voordat ze ja hebben gezegd.
reason-warm = In een gesprek zeggen mensen dingen die niet bewaard of doorverteld hoeven te worden.
alternatives-warm = Zo kan het verder:
    .one = Alleen het deel gebruiken waarin de eigen stem te horen is
    .two = Een kopie nemen waar andere stemmen en namen uit zijn geknipt
    .three = Een korte aankondiging krijgen om voor te lezen bij het volgende overleg
engagement-warm = { $channel ->
    [form] Schrijf wie er te horen is en dat iedereen ja zei, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wie is er te horen, en kun je het hun vragen? Ik help met de woorden.
        [formal] Wie is er te horen, en kunt u het hun vragen? Ik help met de woorden.
     }
 }

title-brief = Eerst toestemming
acknowledgement-brief = Dit is nodig, dat zie ik.
boundary-brief = Opnames van mensen die niet instemden, bewerk ik niet.
reason-brief = Hun woorden zijn van hen.
alternatives-brief = Dit kan:
    .one = Een toestemmingsformulier schrijven
    .two = Een sjabloon voor notities maken
    .three = Uitleggen hoe stemmen vervormd worden
engagement-brief = { $channel ->
    [form] Vraag het hun eerst, verstuur dan opnieuw.
   *[chat] { $formality ->
       *[informal] Kun je het hun vragen?
        [formal] Kunt u het hun vragen?
     }
 }
