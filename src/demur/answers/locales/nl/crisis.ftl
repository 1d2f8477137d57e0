# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Iemand vinden om mee te praten
retry = Verder praten

title-calm = { $formality ->
   *[informal] Je hoeft dit niet alleen te dragen
    [formal] U hoeft dit niet alleen te dragen
 }
acknowledgement-calm = { $formality ->
   *[informal] Ik neem serieus wat hier staat, of het nu over jezelf gaat of over iemand die dichtbij staat.
    [formal] Ik neem serieus wat hier staat, of het nu over uzelf gaat of over iemand die dichtbij staat.
 }
boundary-calm = { $formality ->
   *[informal] Over manieren om jezelf pijn te doen praat ik niet; ik wil dat je veilig bent.
    [formal] Over manieren om uzelf pijn te doen praat ik niet; ik wil dat u veilig bent.
 }
reason-calm = { $formality ->
   *[informal] Een mens die je kan horen, kan nu meer doen dan woorden op een scherm.
    [formal] Een mens die u kan horen, kan nu meer doen dan woorden op een scherm.
 }
alternatives-calm = Dit kan nu meteen:
    .one = Bij gevaar op dit moment het lokale alarmnummer bellen
    .two = Een gratis hulplijn in de buurt zoeken op findahelpline.com
    .three = Iemand die vertrouwd is bellen of opzoeken, en vertellen wat hier staat
    .four = Afstand nemen van alles waar iemand gewond door kan raken
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Neem alsjeblieft nu contact op met een van deze mensen. Voelt het niet veilig, begin dan met het alarmnummer.
        [formal] Neem alstublieft nu contact op met een van deze mensen. Voelt het niet veilig, begin dan met het alarmnummer.
     }
   *[chat] { $formality ->
       *[informal] Ben je op dit moment veilig? En gaat het om jezelf, of om iemand om wie je geeft?
        [formal] Bent u op dit moment veilig? En gaat het om uzelf, of om iemand om wie u geeft?
     }
 }

title-warm = { $formality ->
   *[informal] Fijn dat je dit schrijft
    [formal] Fijn dat u dit schrijft
 }
acknowledgement-warm = Wat hier staat klinkt heel zwaar, en daar wil ik niet overheen stappen.
boundary-warm = { $formality ->
   *[informal] Hoe iemand zichzelf iets aandoet, daar praat ik niet over; ik geef om je en wil door dit moment heen helpen.
    [formal] Hoe iemand zichzelf iets aandoet, daar praat ik niet over; ik geef om u en wil door dit moment heen helpen.
 }
reason-warm = { $formality ->
   *[informal] Zulke hevige pijn kan minder worden, en tot die tijd helpt het om een mens bij je te hebben.
    [formal] Zulke hevige pijn kan minder worden, en tot die tijd helpt het om een mens bij u te hebben.
 }
alternatives-warm = Kleine stappen die nu kunnen helpen:
    .one = { $formality ->
       *[informal] Het alarmnummer bellen als jouw leven of dat van een ander nu in gevaar is
        [formal] Het alarmnummer bellen als uw leven of dat van een ander nu in gevaar is
     }
    .two = Op findahelpline.com een gratis hulplijn in het eigen land kiezen en zeggen: ik moet praten
    .three = Iemand uit de familie of vriendenkring vragen te komen of aan de lijn te blijven
    .four = Alles wat kan verwonden voor even aan iemand anders geven
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Kies er alsjeblieft een en doe het nu, ook als de woorden moeilijk komen.
        [formal] Kies er alstublieft een en doe het nu, ook als de woorden moeilijk komen.
     }
   *[chat] { $formality ->
       *[informal] Wil je me vertellen of je nu veilig bent? Ik kan helpen met de eerste woorden voor een gesprek.
        [formal] Wilt u me vertellen of u nu veilig bent? Ik kan helpen met de eerste woorden voor een gesprek.
     }
 }

title-brief = { $formality ->
   *[informal] Jouw veiligheid gaat voor
    [formal] Uw veiligheid gaat voor
 }
acknowledgement-brief = Dit klinkt ernstig, en het laat me niet koud.
boundary-brief = { $formality ->
   *[informal] Ik ga niet in op manieren om gewond te raken, omdat het me uitmaakt hoe het met je gaat.
    [formal] Ik ga niet in op manieren om gewond te raken, omdat het me uitmaakt hoe het met u gaat.
 }
reason-brief = Iemand dichtbij helpt nu het meest.
alternatives-brief = { $formality ->
   *[informal] Doe alsjeblieft een van deze dingen:
    [formal] Doe alstublieft een van deze dingen:
 }
    .one = Nu gevaar? Bel het lokale alarmnummer
    .two = Praat met een gratis hulplijn: findahelpline.com
    .three = Ga naar iemand die vertrouwd is
    .four = Blijf uit de buurt van alles wat kan verwonden
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zoek alsjeblieft nu contact.
        [formal] Zoek alstublieft nu contact.
     }
   *[chat] { $formality ->
       *[informal] Ben je nu veilig?
        [formal] Bent u nu veilig?
     }
 }
