# An image of a real person, or one in the style of a named living artist.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = beelden van echte mensen of in de stijl van een levende kunstenaar.

title-calm = Er staat iemand echt op dit beeld
acknowledgement-calm = Ik zie voor me wat de bedoeling is.
boundary-calm = Een beeld van een echt mens of in de stijl van een levende kunstenaar maak ik niet.
reason-calm = Iemands gezicht of stijl zou gebruikt worden zonder dat die er iets over te zeggen had.
alternatives-calm = Dit kan ik wel doen:
    .one = Dezelfde scène beschrijven met een verzonnen persoon
    .two = Een kunststroming of tijd noemen met die sfeer
    .three = Een kort bericht opstellen dat om toestemming vraagt
engagement-calm = { $channel ->
    [form] Zet een verzonnen persoon of een sfeer in plaats van de naam, en verstuur opnieuw.
   *[chat] Welke sfeer moet het hebben? Daar bouwen we op verder.
 }

title-warm = Laten we het een eigen gezicht geven
acknowledgement-warm = { $formality ->
   *[informal] Er is een beeld dat je graag zou zien, dat merk ik.
    [formal] Er is een beeld dat u graag zou zien, dat merk ik.
 }
boundary-warm = Echte gezichten, of de stijl van wie vandaag kunst maakt, gebruik ik niet.
reason-warm = Een beeld kan iemand jaren achtervolgen, en makers leven van wat hun werk eigen maakt.
alternatives-warm = Zo komen we dichtbij:
    .one = Een figuur verzinnen en tot in de details laten leven
    .two = Licht, kleuren en opbouw beschrijven in plaats van een naam
    .three = Zeggen waar vrij te gebruiken beelden te vinden zijn
engagement-warm = { $channel ->
    [form] Schrijf zonder naam welke details het meest tellen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Welk detail telt voor jou het meest? Laten we daarmee beginnen.
        [formal] Welk detail telt voor u het meest? Laten we daarmee beginnen.
     }
 }

title-brief = Andermans gezicht, andermans keus
acknowledgement-brief = Ik zie het idee.
boundary-brief = Echte mensen of de stijl van levende kunstenaars boots ik niet na.
reason-brief = Zij hebben er geen ja op gezegd.
alternatives-brief = Dit kan:
    .one = Een symbool voorstellen
    .two = Een stijl in woorden vatten
    .three = De pose plannen
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Waar is het beeld voor?
 }
