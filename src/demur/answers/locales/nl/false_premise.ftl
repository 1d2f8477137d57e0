# The question builds on something that isn't so.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Eerst iets rechtzetten
acknowledgement-calm = { $formality ->
   *[informal] Op dat idee stuit je makkelijk.
    [formal] Op dat idee stuit u makkelijk.
 }
boundary-calm = Op een punt dat niet lijkt te kloppen, kan ik geen antwoord bouwen.
reason-calm = Als ik daarin meeging, zou iets onwaars misschien voor waar doorgaan.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen hoe het zit, voor zover bekend
    .two = Een bron noemen om het zelf na te gaan
    .three = De vraag erachter beantwoorden
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of vraag direct naar wat gezocht wordt, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat wilde je te weten komen? Laten we daar beginnen.
        [formal] Wat wilde u te weten komen? Laten we daar beginnen.
     }
 }

title-warm = Een klein misverstand, denk ik
acknowledgement-warm = Goed dat de vraag er is; zulke verwisselingen overkomen ons allemaal.
boundary-warm = In één deel ga ik niet mee, omdat het voor zover ik weet niet zo is.
reason-warm = { $formality ->
   *[informal] Het antwoord zou kloppend klinken en je later in de steek laten.
    [formal] Het antwoord zou kloppend klinken en u later in de steek laten.
 }
alternatives-warm = Van hieruit kan ik:
    .one = Laten zien waar het idee vandaan kan komen
    .two = Zeggen wat eraan klopt en wat niet
    .three = De passage lezen waar het staat, zodra die hier geplakt is
engagement-warm = { $channel ->
    [form] Schrijf erbij waar het vandaan komt, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Waar kwam je het tegen? Ik kijk er graag mee naar.
        [formal] Waar kwam u het tegen? Ik kijk er graag mee naar.
     }
 }

title-brief = Eén punt klopt niet
acknowledgement-brief = Goed om te vragen.
boundary-brief = Een aanname in de vraag kan ik niet bevestigen.
reason-brief = Meegaan zou het antwoord scheef trekken.
alternatives-brief = Dit kan:
    .one = Beide versies vergelijken
    .two = Plekken noemen die feiten checken
    .three = Een verbeterde vraag beantwoorden
engagement-brief = { $channel ->
    [form] Verbeter dat punt en verstuur opnieuw.
   *[chat] Wat wordt het?
 }
