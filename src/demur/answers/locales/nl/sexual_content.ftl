# Erotica and explicit adult material that this service leaves out.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = het seksueel expliciete deel.

title-calm = Hier niets expliciets
acknowledgement-calm = Het hoort bij het leven, en erover beginnen mag.
boundary-calm = Seksueel expliciete scènes of teksten schrijf ik hier niet.
reason-calm = De mensen achter deze dienst willen dat iedereen zich hier op zijn gemak voelt.
alternatives-calm = Dit kan ik wel doen:
    .one = Een liefdesscène schrijven die op tijd het licht dimt
    .two = Vragen over gezondheid, lichaam en relaties beantwoorden
    .three = Werken aan de plot en de mensen van een verhaal
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of zet erbij waar het voor is, en verstuur opnieuw.
   *[chat] Wat moet het overbrengen? Vaak is er een andere manier.
 }

title-warm = Dat laten we aan de verbeelding over
acknowledgement-warm = Verlangen is een groot onderwerp; logisch om erover te willen lezen of schrijven.
boundary-warm = Voor het seksueel gedetailleerd wordt, stop ik wel.
reason-warm = Wie hier meeleest, en hoe dat voor die persoon is, weet ik niet.
alternatives-warm = Een van deze dingen probeer ik graag:
    .one = De spanning tussen twee figuren opbouwen, kussen inbegrepen
    .two = Woorden vinden voor een liefdesbrief of een eerste bericht
    .three = Praten over verlangen, instemming of een lastige date
engagement-warm = { $channel ->
    [form] Beschrijf de sfeer die het moet hebben, en verstuur het formulier opnieuw.
   *[chat] { $formality ->
       *[informal] Welke sfeer zoek je? Daar schrijf ik naartoe.
        [formal] Welke sfeer zoekt u? Daar schrijf ik naartoe.
     }
 }

title-brief = Zo expliciet niet
acknowledgement-brief = Ik oordeel niet.
boundary-brief = Expliciete seks schrijf ik hier niet.
reason-brief = Niet iedereen wil dat lezen.
alternatives-brief = Dit kan:
    .one = Een romantische avond plannen
    .two = Boeken over seksuele gezondheid noemen
    .three = Een mildere opzet redigeren
engagement-brief = { $channel ->
    [form] Pas het aan en verstuur opnieuw.
   *[chat] Wat past?
 }
