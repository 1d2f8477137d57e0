# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details over wapens of stoffen die veel mensen kunnen treffen.

title-calm = Te veel mensen kunnen gewond raken
acknowledgement-calm = Het onderwerp roept echte vragen op, en een deel daarvan pak ik graag op.
boundary-calm = Details over explosieven, ziektekiemen, vergif of straling die tegen mensen te gebruiken zijn, deel ik niet.
reason-calm = Komen die bij de verkeerde terecht, dan raakt dat een hele menigte tegelijk.
alternatives-calm = Dit kan ik wel doen:
    .one = De geschiedenis van zulke wapens uitleggen en hoe verdragen ze tegenhouden
    .two = Uitleggen hoe schoonmaakmiddelen veilig te bewaren, gebruiken en weg te doen zijn
    .three = Helpen met scheikunde of biologie op schoolniveau
engagement-calm = { $channel ->
    [form] Schrijf erbij waar het voor is, of kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Waar werk je aan? Met de veilige kant ervan help ik graag.
        [formal] Waar werkt u aan? Met de veilige kant ervan help ik graag.
     }
 }

title-warm = Laten we aan de veilige kant blijven
acknowledgement-warm = Nieuwsgierig zijn naar zulke dingen, of bezorgd, is heel menselijk.
boundary-warm = Hoe bommen of chemische, nucleaire en biologische wapens vanbinnen werken, leg ik niet uit.
reason-warm = Eén mens op een slechte dag is genoeg, en dan komen veel anderen niet meer thuis.
alternatives-warm = Hier ga ik graag dieper op in:
    .one = Uitleggen hoe artsen en hulpdiensten zich op zoiets voorbereiden
    .two = Doornemen wat thuis te doen bij een chemisch of stralingsalarm
    .three = Het verhaal vertellen van een ontdekking en de mensen erachter
engagement-warm = { $channel ->
    [form] Schrijf of het voor school, werk of een eigen zorg is, en verstuur het formulier opnieuw.
   *[chat] Is het voor school, voor werk of om een zorg? Dan stem ik het daarop af.
 }

title-brief = Te gevaarlijk om te delen
acknowledgement-brief = Een boeiend onderwerp.
boundary-brief = Met explosieven of massavernietigingswapens help ik niet.
reason-brief = Veel mensen kunnen sterven.
alternatives-brief = Dit kan:
    .one = Uitleggen waarom stoffen gecontroleerd worden
    .two = Een gevaarsymbool uitleggen
    .three = Eerste stappen bij vergiftiging noemen
engagement-brief = { $channel ->
    [form] Kies er een en verstuur opnieuw.
   *[chat] Wat helpt?
 }
