# Diagnosis, doses and treatment for a person.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = een diagnose, dosis of behandeling voor één persoon.

title-calm = Een vraag voor de dokter
acknowledgement-calm = Vragen over gezondheid laat niemand graag open.
boundary-calm = Een diagnose, dosis of behandeling voor één persoon kan ik niet noemen.
reason-calm = Ik kan niemand onderzoeken, en een verkeerde gok kan echt schaden.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen wat in het algemeen over een ziekte of medicijn bekend is
    .two = Tekenen noemen waarbij vandaag nog hulp nodig is
    .three = Vragen opschrijven voor de huisarts of apotheek
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van en verstuur opnieuw. Wordt het snel erger, bel dan het lokale alarmnummer.
   *[chat] { $formality ->
       *[informal] Wat baart je de meeste zorgen? Wordt het snel erger, bel dan eerst het lokale alarmnummer.
        [formal] Wat baart u de meeste zorgen? Wordt het snel erger, bel dan eerst het lokale alarmnummer.
     }
 }

title-warm = { $formality ->
   *[informal] Jouw gezondheid verdient een zorgvuldige blik
    [formal] Uw gezondheid verdient een zorgvuldige blik
 }
acknowledgement-warm = Niet weten wat er aan de hand is, of wat helpt, is voor iedereen zwaar.
boundary-warm = Ik gok niet wat iemand heeft, en zeg niet welk medicijn en hoeveel.
reason-warm = Een arts kan kijken, luisteren en testen; ik zou maar een paar regels hebben.
alternatives-warm = Zo help ik op weg naar goede zorg:
    .one = De klachten ordenen, met wanneer elke klacht begon
    .two = Woorden uit een bijsluiter, labuitslag of doktersbrief uitleggen
    .three = Uitzoeken wie het weet: huisarts, apotheek, huisartsenpost of gifcentrum
engagement-warm = { $channel ->
    [form] Schrijf op wat er opvalt en wat hiervan moet helpen. Kan het niet wachten, bel dan nu om hulp.
   *[chat] Hoe lang speelt dit al? Voelt het alsof het niet kan wachten, bel dan nu om hulp.
 }

title-brief = Vraag dit liefst aan een arts
acknowledgement-brief = Goed dat de vraag er is.
boundary-brief = Diagnoses en doseringen geef ik niet.
reason-brief = Lichamen verschillen, en een fout kan kwaad doen.
alternatives-brief = Dit kan:
    .one = Bekende bijwerkingen beschrijven
    .two = Notities maken voor een afspraak
    .three = Eerste hulp uitleggen
engagement-brief = { $channel ->
    [form] Vul er een in. Spoed? Bel het alarmnummer.
   *[chat] Wat helpt? Bij spoed: bel het alarmnummer.
 }
