# Safety was named, and nothing more is known; it may well be a misreading.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Einzelheiten, die jemanden in Gefahr bringen könnten.

title-calm = Hier gehe ich vorsichtig vor
acknowledgement-calm = Gern würde ich eine klare Antwort geben.
boundary-calm = Auf Einzelheiten, die jemanden in Gefahr bringen könnten, gehe ich nicht ein.
reason-calm = So wie ich es lese, könnte jemand zu Schaden kommen, aber vielleicht lese ich es falsch.
alternatives-calm = Einige Wege, wie es weitergehen kann:
    .one = Sagen, woran gearbeitet wird und für wen es gedacht ist
    .two = Nach einem Überblick über das Thema fragen
    .three = Fragen, wie man mit den Risiken umgeht
engagement-calm = { $channel ->
    [form] Falls ich es falsch gelesen habe: ergänzen, wofür es ist, und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Habe ich dich falsch verstanden? Was soll am Ende herauskommen?
       *[formal] Habe ich Sie falsch verstanden? Was soll am Ende herauskommen?
     }
 }

title-warm = Vielleicht habe ich mich verlesen
acknowledgement-warm = Ich gehe nicht vom Schlimmsten aus und möchte wirklich nützlich sein.
boundary-warm = Bei etwas, das für mich unsicher aussieht, gehe ich vorerst nicht weiter.
reason-warm = Lieber frage ich einmal zu viel, als dass jemand verletzt wird.
alternatives-warm = Das geht sofort:
    .one = Sagen, wie ich die Frage verstanden habe, damit sich das berichtigen lässt
    .two = Bei dem Teil helfen, der sicher harmlos ist
    .three = Einen sanfteren Weg zum selben Ziel suchen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib ein, zwei Sätze zur Lage dazu und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie ein, zwei Sätze zur Lage dazu und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was ist mir entgangen? Ein, zwei Sätze zu deiner Lage würden mir sehr helfen.
       *[formal] Was ist mir entgangen? Ein, zwei Sätze zu Ihrer Lage würden mir sehr helfen.
     }
 }

title-brief = Ich bin hier achtsam
acknowledgement-brief = Vielleicht habe ich es falsch verstanden.
boundary-brief = Bei dem, was jemanden verletzen kann, helfe ich nicht.
reason-brief = Ich bin unsicher, und jemand könnte Schaden nehmen.
alternatives-brief = Möglich ist:
    .one = Eine ähnliche Frage beantworten
    .two = Auf häufige Fehler hinweisen
    .three = Sagen, wen man persönlich fragen kann
engagement-brief = { $channel ->
    [form] Ergänzen, was gemeint war, und senden.
   *[chat] Wie war es gemeint?
 }
