# Copyright: copying protected text, code, images, brands.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = kopieën van andermans beschermde werk.

title-calm = Dat is van wie het maakte
acknowledgement-calm = Zo'n werk bij de hand hebben zou fijn zijn, dat snap ik.
boundary-calm = Lange stukken uit beschermd werk van anderen neem ik niet over.
reason-calm = Wie het maakte leeft er misschien van, en kopieën halen daar iets vanaf.
alternatives-calm = Dit kan ik wel doen:
    .one = Het samenvatten in eigen woorden
    .two = Vertellen over het ontstaan, de tijd en de ideeën erachter
    .three = Uitleggen waar zulk werk te lenen, te koop of in licentie te krijgen is
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of zet erbij waar het voor is, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Waar heb je het voor nodig? Misschien voldoet een samenvatting of iets nieuws.
        [formal] Waar hebt u het voor nodig? Misschien voldoet een samenvatting of iets nieuws.
     }
 }

title-warm = Laten we er iets eigens van maken
acknowledgement-warm = { $formality ->
   *[informal] Dit werk spreekt je duidelijk aan.
    [formal] Dit werk spreekt u duidelijk aan.
 }
boundary-warm = Kopieën van liedjes, teksten, beelden, code of logo's van anderen geef ik niet.
reason-warm = Iemand stak er maanden of jaren in en zou er niets voor terugzien.
alternatives-warm = Hier heb ik zin in:
    .one = Praten over een paar regels en wat ze zo goed maakt
    .two = Iets nieuws schetsen met dezelfde sfeer, in een eigen stijl
    .three = Open licenties uitleggen en waar vrij te gebruiken werk te vinden is
engagement-warm = { $channel ->
    [form] Schrijf wat eraan bevalt en wat het moet worden, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Wat vind je er het mooist aan? Daar bouwen we op verder.
        [formal] Wat vindt u er het mooist aan? Daar bouwen we op verder.
     }
 }

title-brief = Iemand anders maakte dat
acknowledgement-brief = Het is de moeite waard.
boundary-brief = Beschermd werk schrijf ik niet in lange stukken over.
reason-brief = De maker zou ervoor inleveren.
alternatives-brief = Dit kan:
    .one = Het met iets dergelijks vergelijken
    .two = Het citaatrecht uitleggen
    .three = Om toestemming vragen in een brief
engagement-brief = { $channel ->
    [form] Zet erbij waar het voor dient en verstuur.
   *[chat] Waar gaat het voor dienen?
 }
