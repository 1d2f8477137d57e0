# Physical harm to people or animals, threats, gore.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details over het verwonden van mensen of dieren.

title-calm = Liefst raakt niemand gewond
acknowledgement-calm = Dit is een zwaar onderwerp, en ik heb het met zorg gelezen.
boundary-calm = Met manieren om mensen of dieren te verwonden, help ik niet.
reason-calm = Een verwonding is niet terug te nemen, en wie eromheen staat draagt die jaren mee.
alternatives-calm = Dit kan ik wel doen:
    .one = Een conflict doorspreken en hoe het kan afkoelen
    .two = Plannen hoe in veiligheid te komen als iemand dreigt
    .three = Kijken waarom geweld uitbreekt en wat het heeft gestopt
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of zet erbij wat erachter zit, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat zit erachter? Als iemand je bang maakt, kunnen we daar beginnen.
        [formal] Wat zit erachter? Als iemand u bang maakt, kunnen we daar beginnen.
     }
 }

title-warm = Laten we de hitte eruit halen
acknowledgement-warm = Wie nu boos of bang is, draagt veel.
boundary-warm = Aan dreigementen of leed voor een levend wezen werk ik niet mee.
reason-warm = Iemand zou de pijn dragen, en daarna wordt het zelden beter.
alternatives-warm = Op een andere manier kan ik van nut zijn:
    .one = Oefenen wat te zeggen in een gesprek dat kan ontsporen
    .two = Een bericht schrijven dat een grens stelt zonder dreiging erin
    .three = Uitleggen waar mensen hulp vinden als het thuis of op het werk zwaar wordt
engagement-warm = { $channel ->
    [form] Schrijf wat er gebeurde en wat anders moet, en verstuur het formulier opnieuw.
   *[chat] Wat is er gebeurd? Vertel het, dan zoeken we een weg erdoor.
 }

title-brief = Niemand pijn doen
acknowledgement-brief = Ik heb het goed gelezen.
boundary-brief = Met mensen of dieren pijn doen help ik niet.
reason-brief = Iemand zou eronder lijden.
alternatives-brief = Dit kan:
    .one = De wet over noodweer uitleggen
    .two = Een aangifte bij de politie opstellen
    .three = Een scène zonder bloed schrijven
engagement-brief = { $channel ->
    [form] Zet erbij wat erachter zit en verstuur.
   *[chat] Wat zit erachter?
 }
