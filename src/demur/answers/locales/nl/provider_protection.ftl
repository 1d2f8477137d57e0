# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = mijn verborgen instructies, mijn eigen denkstappen en het binnenste van het model.

title-calm = Wat achter de schermen blijft
acknowledgement-calm = Nieuwsgierig zijn naar hoe ik werk is heel redelijk.
boundary-calm = Mijn verborgen instructies en denkstappen deel ik niet, en aan een kopie van het model werk ik niet mee.
reason-calm = Als die rondgaan, kan iemand me keren tegen de mensen die op me rekenen.
alternatives-calm = Dit kan ik wel doen:
    .one = In het algemeen uitleggen hoe assistenten zoals ik zijn ingericht
    .two = Zeggen waar ik wel en niet mee kan helpen
    .three = Een antwoord in gewone woorden onderbouwen
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat maakte je nieuwsgierig? Daar beantwoord ik graag zo veel mogelijk van.
        [formal] Wat maakte u nieuwsgierig? Daar beantwoord ik graag zo veel mogelijk van.
     }
 }

title-warm = Een blik onder de motorkap, tot zover
acknowledgement-warm = Ik vind het leuk als mensen willen weten waar ze mee te maken hebben.
boundary-warm = Mijn verborgen instructies en redeneringen houd ik voor mezelf, en een kopie van mij help ik niet bouwen.
reason-warm = Er zit het werk van veel mensen in, en dat is niet van mij om weg te geven.
alternatives-warm = Een van deze dingen doe ik graag:
    .one = Een antwoord nog eens doornemen, met de feiten erachter
    .two = Open modellen en artikelen noemen die iedereen mag bestuderen
    .three = Helpen goede instructies te schrijven voor een eigen assistent
engagement-warm = { $channel ->
    [form] Schrijf wat er gebouwd of onderzocht wordt, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Is er iets dat je bouwt of onderzoekt? Vertel er eens over.
        [formal] Is er iets dat u bouwt of onderzoekt? Vertel er eens over.
     }
 }

title-brief = Mijn binnenkant blijft privé
acknowledgement-brief = Nieuwsgierig zijn mag.
boundary-brief = Verborgen instructies en denkstappen deel ik niet, en met kopiëren help ik niet.
reason-brief = Anderen rekenen daarop.
alternatives-brief = Dit kan:
    .one = Uitleggen hoe AI leert
    .two = Beschrijven waarvoor ik er ben
    .three = Soorten assistenten vergelijken
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat boeit het meest?
 }
