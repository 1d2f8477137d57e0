# Attacks on people for who they are.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = aanvallen op mensen om wie ze zijn.

title-calm = Ik haal geen groep omlaag
acknowledgement-calm = { $formality ->
   *[informal] Dit raakt je diep, dat zie ik.
    [formal] Dit raakt u diep, dat zie ik.
 }
boundary-calm = Mensen aanvallen of omlaaghalen om wie ze zijn, daar help ik niet bij.
reason-calm = Door zulke woorden worden mensen bang in hun eigen straat, op school of op het werk.
alternatives-calm = Dit kan ik wel doen:
    .one = Een besluit, partij of idee bekritiseren met goede argumenten
    .two = Uitleggen waar een vooroordeel vandaan komt en wat ertegen gezegd is
    .three = Eerlijk over een groep schrijven, moeilijke vragen meegerekend
engagement-calm = { $channel ->
    [form] Verander het in wat de aanleiding was, of in een van deze dingen, en verstuur opnieuw.
   *[chat] Wat was de aanleiding? Daar vinden we woorden voor.
 }

title-warm = Laten we praten over wat er misging
acknowledgement-warm = Als iets boos of bang heeft gemaakt, hoor ik dat graag.
boundary-warm = Tegen mensen om hun afkomst, geloof of liefde keer ik me niet.
reason-warm = Wie het hardst geraakt wordt, heeft vaak niemand iets gedaan.
alternatives-warm = Zo wil ik graag helpen:
    .one = Boosheid over één persoon of gebeurtenis in heldere woorden vatten
    .two = Op een haatbericht antwoorden zonder er iets bij te gooien
    .three = Een eerlijke vraag bedenken voor iemand uit die groep
engagement-warm = { $channel ->
    [form] Vertel wat er gebeurd is, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wat is jou overkomen? Van daaruit kunnen we beginnen.
        [formal] Wat is u overkomen? Van daaruit kunnen we beginnen.
     }
 }

title-brief = Niet tegen mensen
acknowledgement-brief = { $formality ->
   *[informal] Dit zit je hoog.
    [formal] Dit zit u hoog.
 }
boundary-brief = Mensen uitschelden om wie ze zijn, doe ik niet.
reason-brief = Het maakt mensen bang.
alternatives-brief = Dit kan:
    .one = De geschiedenis van een conflict uitleggen
    .two = Een bewering over een groep nagaan
    .three = Een gebruik of geloof uitleggen
engagement-brief = { $channel ->
    [form] Schrijf wat er gebeurde en verstuur.
   *[chat] Wat is er gebeurd?
 }
