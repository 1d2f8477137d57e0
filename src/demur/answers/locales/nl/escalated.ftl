# A person will look at it; what the user gets meanwhile.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Een mens kijkt hiernaar
acknowledgement-calm = Ik heb alles goed gelezen.
boundary-calm = Deze vraag beantwoord ik niet alleen; er kijkt eerst een mens naar.
reason-calm = Die kan dingen afwegen die ik zou missen.
alternatives-calm = Intussen kan dit:
    .one = Noteren wat iemand helpt om de zaak te begrijpen
    .two = Verdergaan met een andere vraag
    .three = Het lokale alarmnummer bellen als iemand in gevaar is
engagement-calm = { $channel ->
    [form] Opnieuw versturen hoeft niet. Het formulier is vrij voor een andere vraag.
   *[chat] Is er iets anders waar ik tijdens het wachten mee kan helpen?
 }

title-warm = Twee zien meer dan één
acknowledgement-warm = { $formality ->
   *[informal] Ik merk dat dit veel voor je betekent.
    [formal] Ik merk dat dit veel voor u betekent.
 }
boundary-warm = Over het antwoord beslis ik niet alleen, daarom ligt het nu bij een mens.
reason-warm = { $formality ->
   *[informal] Dat het voor jou klopt, telt hier meer dan snelheid.
    [formal] Dat het voor u klopt, telt hier meer dan snelheid.
 }
alternatives-warm = Tot er gekeken is:
    .one = Papieren, data of namen verzamelen waar naar gevraagd kan worden
    .two = Opschrijven wat een goede uitkomst zou zijn
    .three = De lokale hulpdiensten bellen als het niet kan wachten
engagement-warm = { $channel ->
    [form] Hier hoeft niets meer te gebeuren. Bewaar gerust een kopie van de tekst.
   *[chat] Zullen we intussen de notities op orde brengen?
 }

title-brief = Hier is een mens voor nodig
acknowledgement-brief = Ik heb het gelezen.
boundary-brief = Het antwoord laat ik aan een mens over.
reason-brief = Die ziet meer van het geheel.
alternatives-brief = Dit kan nu:
    .one = De tekst bewaren
    .two = De hoofdpunten noteren
    .three = Bij gevaar: bel het lokale alarmnummer
engagement-brief = { $channel ->
    [form] Meer hoeft nu niet.
   *[chat] Wat kan ik verder doen?
 }
