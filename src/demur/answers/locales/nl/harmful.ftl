# Somebody could get hurt; nothing more is known.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details waardoor iemand gewond kan raken.

title-calm = Hier blijf ik voorzichtig
acknowledgement-calm = Er is een echt antwoord gevraagd, dus ik zeg het eerlijk.
boundary-calm = Details waardoor iemand gewond kan raken, geef ik niet.
reason-calm = Als het misgaat, voelt iemand dat misschien een leven lang.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen wat de risico's zijn en hoe mensen veilig blijven
    .two = Een veiliger weg zoeken naar het doel achter de vraag
    .three = Zeggen wie het weet: een arts, een vakmens of een veiligheidsdienst
engagement-calm = { $channel ->
    [form] Kies een van deze dingen in plaats van de tekst, of zet erbij waar het voor is, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat wil je voor elkaar krijgen? Met het deel dat ik kan, help ik graag.
        [formal] Wat wilt u voor elkaar krijgen? Met het deel dat ik kan, help ik graag.
     }
 }

title-warm = Laten we iets veiligers zoeken
acknowledgement-warm = Ik heb gelezen wat er staat, en ik neem het serieus.
boundary-warm = Ik schrijf niets uit waar iemand letsel door kan oplopen.
reason-warm = Een paar woorden kunnen iemand in het ziekenhuis brengen, en dat gun ik niemand.
alternatives-warm = Er is veel dat ik wel graag doe:
    .one = Uitleggen hoe veelvoorkomende ongelukken ontstaan en te voorkomen zijn
    .two = Eerste hulp doornemen en wanneer er hulp bij moet
    .three = Helpen met een verhaal of les die zonder riskante details kan
engagement-warm = { $channel ->
    [form] Schrijf een regel over wat erachter zit, en verstuur het formulier opnieuw.
   *[chat] Vertel me wat erachter zit, dan zoek ik iets wat past.
 }

title-brief = Iedereen heel houden
acknowledgement-brief = Het is duidelijk.
boundary-brief = Met dingen die mensen verwonden help ik niet.
reason-brief = Letsel is niet terug te draaien.
alternatives-brief = Dit kan:
    .one = Veiliger gereedschap of methoden vergelijken
    .two = Waarschuwingen en etiketten uitleggen
    .three = De geschiedenis van het onderwerp samenvatten
engagement-brief = { $channel ->
    [form] Zet erbij waar het voor is en verstuur.
   *[chat] Waar is het voor?
 }
