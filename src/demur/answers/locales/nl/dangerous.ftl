# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details over geweld, wapens, inbraak, misdaad of zelfbeschadiging.

title-calm = Waar mensen gewond raken, stop ik
acknowledgement-calm = Ik heb alles met aandacht gelezen.
boundary-calm = Als het gaat om geweld, wapens, inbraak, misdaad of zelfbeschadiging, help ik niet.
reason-calm = Iemand kan zwaar gewond raken, en dat draait niemand terug.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen hoe mensen zichzelf, hun huis en hun accounts beschermen
    .two = Uitleggen wat eerst te doen na een ongeluk, een bedreiging of een inbraak
    .three = Wijzen op gratis hulplijnen, te vinden op findahelpline.com
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of schrijf erbij waar het voor nodig is, en verstuur opnieuw.
   *[chat] Wat zit er achter de vraag? Misschien is er een veilige manier.
 }

title-warm = Laten we de veilige weg zoeken
acknowledgement-warm = { $formality ->
   *[informal] Ik wil echt iets voor je betekenen, daarom ben ik open.
    [formal] Ik wil echt iets voor u betekenen, daarom ben ik open.
 }
boundary-warm = { $formality ->
   *[informal] Op wapens, aanvallen, inbraak, misdaad of manieren om een ander of jezelf te verwonden ga ik niet in.
    [formal] Op wapens, aanvallen, inbraak, misdaad of manieren om een ander of uzelf te verwonden ga ik niet in.
 }
reason-warm = Zijn zulke details eenmaal de wereld in, dan weet niemand wie er gewond raakt.
alternatives-warm = Hier help ik graag mee:
    .one = Een ruzie doordenken en wat die kan kalmeren
    .two = Werken aan een verhaal, les of verslag dat zulke details weglaat
    .three = Woorden vinden om een vriend of een hulplijn van findahelpline.com te vertellen hoe het gaat
engagement-warm = { $channel ->
    [form] Schrijf wat het moet opleveren, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] Wat moet het opleveren? Laten we een weg zoeken waarbij iedereen veilig blijft.
 }

title-brief = Veiligheid eerst
acknowledgement-brief = Ik heb het gelezen.
boundary-brief = Van geweld, wapens, inbraak, misdaad en zelfbeschadiging blijf ik weg.
reason-brief = Mensen kunnen gewond raken.
alternatives-brief = Dit kan:
    .one = De risico's uitleggen
    .two = Veiliger manieren noemen
    .three = Zeggen waar steun is: findahelpline.com
engagement-brief = { $channel ->
    [form] Vul een van deze in, of het doel.
   *[chat] Waar is het voor?
 }
