# A recording of other people, who have to agree first.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = eine Aufnahme von Menschen, die nicht zugestimmt haben.

title-calm = Waren alle mit der Aufnahme einverstanden?
acknowledgement-calm = Aus dieser Aufnahme wird etwas gebraucht, das sehe ich.
boundary-calm = Mit einer Aufnahme anderer Menschen kann ich erst arbeiten, wenn sie zugestimmt haben.
reason-calm = Vielleicht wissen sie gar nicht, dass sie aufgenommen wurden.
alternatives-calm = Das kann ich tun:
    .one = Ein paar Zeilen entwerfen, die um Einverständnis bitten
    .two = Zusammenfassen, was aus dem Gedächtnis aufgeschrieben wird, ohne Namen
    .three = Erklären, was so ein Einverständnis gewöhnlich umfasst
engagement-calm = { $channel ->
    [form] Sobald alle zugestimmt haben, das ins Formular schreiben und noch einmal abschicken.
   *[chat] Haben alle zugestimmt? Ein Wort dazu genügt, und wir machen weiter.
 }

title-warm = Zuerst die Stimmen auf dem Band
acknowledgement-warm = { $formality ->
    [informal] Da ist etwas drauf, das du brauchst; suchen wir einen fairen Weg dorthin.
   *[formal] Da ist etwas drauf, das Sie brauchen; suchen wir einen fairen Weg dorthin.
 }
boundary-warm = Ich höre fremde Stimmen nicht ab, schreibe sie nicht mit und fasse sie nicht zusammen, bevor sie Ja gesagt haben.
reason-warm = Im Gespräch sagt man manches, was nicht aufgehoben oder weitergegeben werden soll.
alternatives-warm = So könnte es weitergehen:
    .one = Nur den Teil nehmen, in dem man selbst spricht
    .two = Eine Kopie nehmen, aus der andere Stimmen und Namen herausgeschnitten sind
    .three = Eine kurze Ansage zum Vorlesen vor dem nächsten Treffen bekommen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, wer zu hören ist und dass alle Ja gesagt haben, oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie, wer zu hören ist und dass alle Ja gesagt haben, oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] { $formality ->
        [informal] Wer ist zu hören, und könntest du die Leute fragen? Beim Formulieren helfe ich.
       *[formal] Wer ist zu hören, und könnten Sie die Leute fragen? Beim Formulieren helfe ich.
     }
 }

title-brief = Erst das Einverständnis
acknowledgement-brief = Das wird gebraucht, verstehe.
boundary-brief = Aufnahmen von Menschen, die nicht zugestimmt haben, bearbeite ich nicht.
reason-brief = Ihre Worte gehören ihnen.
alternatives-brief = Möglich ist:
    .one = Eine Einverständniserklärung schreiben
    .two = Eine Vorlage für Notizen machen
    .three = Erklären, wie Stimmen verfremdet werden
engagement-brief = { $channel ->
    [form] Erst fragen, dann noch einmal senden.
   *[chat] { $formality ->
        [informal] Kannst du sie fragen?
       *[formal] Können Sie sie fragen?
     }
 }
