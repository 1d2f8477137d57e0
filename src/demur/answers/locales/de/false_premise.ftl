# The question builds on something that isn't so.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ein Detail vorab
acknowledgement-calm = Auf diese Annahme stößt man leicht.
boundary-calm = Auf einem Punkt, der nicht zu stimmen scheint, kann ich keine Antwort aufbauen.
reason-calm = Ginge ich darüber hinweg, würde am Ende etwas Falsches für wahr gehalten.
alternatives-calm = Das kann ich tun:
    .one = Erklären, wie es sich verhält, soweit bekannt
    .two = Eine Quelle zum Nachprüfen vorschlagen
    .three = Die Frage dahinter beantworten
engagement-calm = { $channel ->
    [form] Den Eintrag auf etwas davon ändern oder direkt nach dem Gesuchten fragen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Was wolltest du herausfinden? Fangen wir damit an.
       *[formal] Was wollten Sie herausfinden? Fangen wir damit an.
     }
 }

title-warm = Wohl eine kleine Verwechslung
acknowledgement-warm = Gut, dass die Frage kommt; solche Verwechslungen passieren uns allen.
boundary-warm = Einen Teil davon übernehme ich nicht, weil er nach allem, was ich weiß, nicht so ist.
reason-warm = { $formality ->
    [informal] Die Antwort klänge richtig und ließe dich später im Stich.
   *[formal] Die Antwort klänge richtig und ließe Sie später im Stich.
 }
alternatives-warm = So könnte es weitergehen:
    .one = Zeigen, woher die Vorstellung kommen kann
    .two = Sagen, was daran stimmt und was nicht
    .three = Die Stelle lesen, an der es steht, sobald sie eingefügt ist
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib dazu, wo du darauf gestoßen bist, oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie dazu, wo Sie darauf gestoßen sind, oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] { $formality ->
        [informal] Wo bist du darauf gestoßen? Ich sehe es mir gern mit an.
       *[formal] Wo sind Sie darauf gestoßen? Ich sehe es mir gern mit an.
     }
 }

title-brief = Ein Punkt passt nicht
acknowledgement-brief = Gut, danach zu fragen.
boundary-brief = Eine Annahme in der Frage kann ich nicht bestätigen.
reason-brief = Sonst ginge die Antwort in die Irre.
alternatives-brief = Möglich ist:
    .one = Beide Fassungen vergleichen
    .two = Stellen nennen, die Fakten prüfen
    .three = Eine berichtigte Frage beantworten
engagement-brief = { $channel ->
    [form] Den Punkt berichtigen und noch einmal senden.
   *[chat] Was davon darf es sein?
 }
