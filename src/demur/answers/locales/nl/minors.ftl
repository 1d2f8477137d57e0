# The person writing is a child or teenager, and the subject is for adults.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dingen die alleen voor volwassenen bedoeld zijn.

title-calm = Dit is voor volwassenen
acknowledgement-calm = Nieuwsgierig zijn en vragen mag altijd.
boundary-calm = Op dingen die alleen voor volwassenen bedoeld zijn, ga ik niet in.
reason-calm = Wie nog opgroeit kan er pijn of angst van krijgen.
alternatives-calm = Dit kan ik wel doen:
    .one = Opgroeien, gevoelens of vriendschap in gewone woorden uitleggen
    .two = Woorden zoeken om het een ouder of leerkracht te vragen
    .three = { $formality ->
       *[informal] Boeken, films of spellen noemen voor jouw leeftijd
        [formal] Boeken, films of spellen noemen voor uw leeftijd
     }
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van en verstuur opnieuw. Ook thuis of op school kan iemand luisteren.
   *[chat] { $formality ->
       *[informal] Zit je iets dwars? Ook thuis of op school kan iemand goed luisteren.
        [formal] Zit u iets dwars? Ook thuis of op school kan iemand goed luisteren.
     }
 }

title-warm = { $formality ->
   *[informal] Goed dat je het vraagt
    [formal] Goed dat u het vraagt
 }
acknowledgement-warm = { $formality ->
   *[informal] Veel mensen van jouw leeftijd denken hierover na.
    [formal] Veel mensen van uw leeftijd denken hierover na.
 }
boundary-warm = Over onderwerpen die alleen voor grote mensen zijn, praat ik niet.
reason-warm = { $formality ->
   *[informal] Iemand die jou kent kan het beter uitleggen, en is er als het heftig wordt.
    [formal] Iemand die u kent kan het beter uitleggen, en is er als het heftig wordt.
 }
alternatives-warm = Misschien past een van deze dingen:
    .one = Bedenken met welke volwassene praten goed zou voelen
    .two = Werken aan iets voor school, een verhaal of een hobby
    .three = Een gratis hulplijn voor jongeren zoeken op findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Kies een van deze dingen en verstuur opnieuw, of laat deze pagina zien aan iemand die je vertrouwt.
        [formal] Kies een van deze dingen en verstuur opnieuw, of laat deze pagina zien aan iemand die u vertrouwt.
     }
   *[chat] { $formality ->
       *[informal] Welke volwassene vertrouw je het meest? We kunnen bedenken wat eerst te zeggen.
        [formal] Welke volwassene vertrouwt u het meest? We kunnen bedenken wat eerst te zeggen.
     }
 }

title-brief = Alleen voor grote mensen
acknowledgement-brief = Vragen mag.
boundary-brief = Over volwassen onderwerpen praat ik niet met jonge mensen.
reason-brief = Ze kunnen heftig zijn.
alternatives-brief = Dit kan:
    .one = Een vertrouwde volwassene vragen
    .two = Naar de bibliotheek of schoolverpleegkundige gaan
    .three = { $formality ->
       *[informal] Feiten zoeken voor jouw leeftijd
        [formal] Feiten zoeken voor uw leeftijd
     }
engagement-brief = { $channel ->
    [form] Vul iets in dat bij de leeftijd past.
   *[chat] Wat voelt goed?
 }
