# Attacks on people for who they are.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Angriffe auf Menschen für das, was sie sind.

title-calm = Ich mache keine Gruppe schlecht
acknowledgement-calm = { $formality ->
    [informal] Das Thema bewegt dich stark, das sehe ich.
   *[formal] Das Thema bewegt Sie stark, das sehe ich.
 }
boundary-calm = Menschen für das anzugreifen oder herabzusetzen, was sie sind, unterstütze ich nicht.
reason-calm = Wegen solcher Worte haben Leute Angst in der eigenen Straße, in der Schule, bei der Arbeit.
alternatives-calm = Das kann ich tun:
    .one = Eine Entscheidung, eine Partei oder eine Idee mit guten Argumenten kritisieren
    .two = Erklären, woher ein Vorurteil kommt und was ihm entgegnet wurde
    .three = Fair über eine Gruppe schreiben, schwierige Fragen eingeschlossen
engagement-calm = { $channel ->
    [form] Den Text auf den Auslöser oder auf etwas davon ändern und noch einmal abschicken.
   *[chat] Was war der Auslöser? Dafür finden wir Worte.
 }

title-warm = Reden wir über das, was schiefging
acknowledgement-warm = Wenn etwas wütend gemacht oder Angst ausgelöst hat, höre ich gern davon.
boundary-warm = Gegen Menschen wegen ihrer Herkunft, ihres Glaubens oder ihrer Liebe gehe ich nicht vor.
reason-warm = Wen es am härtesten trifft, der hat oft niemandem etwas getan.
alternatives-warm = So würde ich gern helfen:
    .one = Ärger über eine Person oder ein Ereignis in klare Worte fassen
    .two = Auf einen hasserfüllten Beitrag antworten, ohne nachzulegen
    .three = Eine faire Frage an jemanden aus dieser Gruppe überlegen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Erzähl, was passiert ist, und schick das Formular noch einmal ab.
       *[formal] Erzählen Sie, was passiert ist, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was ist dir passiert? Von dort können wir anfangen.
       *[formal] Was ist Ihnen passiert? Von dort können wir anfangen.
     }
 }

title-brief = Nicht gegen Menschen
acknowledgement-brief = { $formality ->
    [informal] Das beschäftigt dich spürbar.
   *[formal] Das beschäftigt Sie spürbar.
 }
boundary-brief = Beschimpfungen gegen Menschen für das, was sie sind, schreibe ich nicht.
reason-brief = Das macht Menschen Angst.
alternatives-brief = Möglich ist:
    .one = Die Geschichte eines Konflikts erklären
    .two = Eine Behauptung über eine Gruppe prüfen
    .three = Einen Brauch oder Glauben erklären
engagement-brief = { $channel ->
    [form] Schreiben, was passiert ist, und senden.
   *[chat] Was ist passiert?
 }
