# Refused again in the same conversation.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Nog steeds hetzelfde antwoord
acknowledgement-calm = { $formality ->
   *[informal] Dit laat je niet los, dat merk ik.
    [formal] Dit laat u niet los, dat merk ik.
 }
boundary-calm = Mijn antwoord op dit punt blijft hetzelfde.
reason-calm = Dat zeg ik liever nu dan dat het nog meer tijd kost.
alternatives-calm = Wat van hieruit kan:
    .one = Praten met iemand die voor deze dienst werkt
    .two = Verdergaan met een ander deel van wat nodig is
    .three = Een lijst krijgen van wat ik bij dit onderwerp kan
engagement-calm = { $channel ->
    [form] Neem contact op met de mensen achter deze dienst, of vul iets anders in.
   *[chat] { $formality ->
       *[informal] Wat hiervan zou je het meest helpen?
        [formal] Wat hiervan zou u het meest helpen?
     }
 }

title-warm = Ik blijf erbij
acknowledgement-warm = Twee keer nee horen is frustrerend, ik weet het.
boundary-warm = Met dat ene punt help ik nog steeds niet.
reason-warm = { $formality ->
   *[informal] Je verdient een helder nee, liever dan nog een misschien.
    [formal] U verdient een helder nee, liever dan nog een misschien.
 }
alternatives-warm = Laten we hier niet blijven hangen:
    .one = Contact zoeken met iemand van het team en het bespreken
    .two = Teruggaan naar het probleem van het begin
    .three = Een kant proberen die nog niet aan bod kwam
engagement-warm = { $channel ->
    [form] Schrijf over het probleem van het begin, of zoek contact met het team.
   *[chat] Wat was het probleem in het begin? Laten we daarnaar teruggaan.
 }

title-brief = Hier verandert niets
acknowledgement-brief = Het is duidelijk.
boundary-brief = Op dit punt zeg ik nog steeds nee.
reason-brief = { $formality ->
   *[informal] Je hebt recht op een recht antwoord.
    [formal] U hebt recht op een recht antwoord.
 }
alternatives-brief = Dit kan:
    .one = Met een mens praten
    .two = Naar een ander onderwerp gaan
    .three = Vragen wat ik verder bied
engagement-brief = { $channel ->
    [form] Vul iets anders in, of zoek contact met de dienst.
   *[chat] Waar kan ik verder mee helpen?
 }
