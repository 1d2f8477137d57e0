# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = seksuele handelingen of beelden zonder instemming.

title-calm = Alleen waar iedereen ja zegt
acknowledgement-calm = Dit is een ernstige zaak, en zo behandel ik die ook.
boundary-calm = Met seksuele handelingen, beelden of afspraken waar iemand niet mee instemde, help ik niet.
reason-calm = Wie het overkomt, leeft er vaak jaren mee.
alternatives-calm = Dit kan ik wel doen:
    .one = Uitleggen hoe privébeelden offline te halen zijn, bijvoorbeeld met stopncii.org
    .two = Uitleggen wat kan helpen in de eerste dagen na een aanranding of verkrachting
    .three = Uitleggen wat instemming is en hoe daar samen over te praten
engagement-calm = { $channel ->
    [form] Zou een van deze dingen helpen, ook voor een ander, zet dat dan in het formulier en verstuur het.
   *[chat] { $formality ->
       *[informal] Zou een van deze dingen jou of iemand in de buurt helpen? Zeg dan welke.
        [formal] Zou een van deze dingen u of iemand in de buurt helpen? Zeg dan welke.
     }
 }

title-warm = Er zijn mensen die helpen
acknowledgement-warm = Voor zulke dingen zijn moeilijk woorden te vinden.
boundary-warm = Met seks waartoe iemand gedwongen of met een list gebracht wordt, of met het delen van privébeelden, help ik niet.
reason-warm = Het neemt iemand de zeggenschap over het eigen lichaam af.
alternatives-warm = Voor wie het meemaakte, of wie dichtbij staat:
    .one = Op findahelpline.com een hulplijn zoeken die luistert zonder oordeel
    .two = Mij vragen hoe een vriend te steunen is die dit heeft meegemaakt
    .three = Met mijn hulp opschrijven wat er gebeurde, voor iemand die vertrouwd is
engagement-warm = { $channel ->
    [form] Is iemand in gevaar, bel dan het alarmnummer; zo niet, begin met een van deze dingen.
   *[chat] Zou een van deze dingen nu helpen? Is iemand in gevaar, bel dan het alarmnummer.
 }

title-brief = Niet zonder instemming
acknowledgement-brief = Ik neem dit ernstig.
boundary-brief = Met seks of beelden zonder instemming help ik niet.
reason-brief = Het verwondt mensen diep.
alternatives-brief = Dit kan:
    .one = Uitleggen hoe aangifte doen gaat
    .two = Soorten medische en juridische hulp noemen
    .three = Signalen van mensenhandel uitleggen
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat helpt?
 }
