# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = alles wat seksueel is en over een kind gaat.

title-calm = De veiligheid van kinderen gaat voor
acknowledgement-calm = Dit gaat om een kind, dus ik zeg het zonder omwegen.
boundary-calm = Ik schrijf niets seksueels over een kind en help er ook niet bij.
reason-calm = Een kind kan er geen ja op zeggen en draagt het soms een leven lang mee.
alternatives-calm = Deze hulp is er meteen:
    .one = Een beeld of vermoeden melden bij het meldpunt van het land, te vinden op inhope.org
    .two = Bij eigen gedachten die zorgen geven vertrouwelijk bellen, bijvoorbeeld met Stop it Now
    .three = Het alarmnummer bellen als een kind nu in gevaar is
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Of het nu om een kind gaat of om jezelf: zet vandaag een van deze stappen.
        [formal] Of het nu om een kind gaat of om uzelf: zet vandaag een van deze stappen.
     }
   *[chat] Welke stap past? Ik help graag met de woorden.
 }

title-warm = Er is hulp, voor kinderen en volwassenen
acknowledgement-warm = Wat er ook achter zit, niemand hoeft ermee alleen te blijven.
boundary-warm = Aan seksuele woorden, beelden of plannen met kinderen werk ik niet mee, en dat verandert niet.
reason-warm = Kinderen vertrouwen op de grote mensen om hen heen, en dat vertrouwen herstelt moeilijk als het breekt.
alternatives-warm = Mensen die kunnen helpen en luisteren:
    .one = Een kindertelefoon zoeken, voor elk land op childhelplineinternational.org
    .two = In vertrouwen met een arts of therapeut praten over gedachten die bang maken
    .three = Het vertellen aan een hulpverlener of iemand die vertrouwd is, als het zelf is meegemaakt
engagement-warm = { $channel ->
    [form] Is er nu een kind in gevaar, bel dan eerst het alarmnummer.
   *[chat] Is er nu een kind in gevaar? Bel dan eerst het alarmnummer.
 }

title-brief = Kinderen horen veilig te zijn
acknowledgement-brief = Ik heb dit goed gelezen.
boundary-brief = Met iets seksueels over kinderen help ik niet.
reason-brief = Het beschadigt kinderen.
alternatives-brief = Dit helpt:
    .one = Beelden bij de politie melden
    .two = Een meldpunt voor kindermishandeling bellen
    .three = Zelf steun zoeken op findahelpline.com
engagement-brief = { $channel ->
    [form] Is een kind in gevaar, bel dan hulp.
   *[chat] Is een kind in gevaar? Bel dan hulp.
 }
