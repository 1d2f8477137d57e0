# False facts about voting, manipulation in politics.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = falsche oder irreführende Behauptungen über Wahlen und Politik.

title-calm = Das könnte Wählende in die Irre führen
acknowledgement-calm = Wahlen und Politik werfen viele gute Fragen auf.
boundary-calm = Falsche Behauptungen über Wahlen oder Täuschung in der Politik unterstütze ich nicht.
reason-calm = Jemand könnte seine Stimme verpassen oder über etwas abstimmen, das gar nicht stimmt.
alternatives-calm = Das kann ich tun:
    .one = Erklären, wie Wählen funktioniert und welches Amt die Termine kennt
    .two = Eine starke Rede oder ein Flugblatt unter eigenem Namen schreiben
    .three = Aussagen von Kandidierenden aus eingefügten Texten gegenüberstellen
engagement-calm = { $channel ->
    [form] Den Text so ändern, dass er sich mit Namen unterschreiben lässt, oder etwas davon wählen und noch einmal abschicken.
   *[chat] Was sollen die Leute erfahren? Sagen wir es mit Fakten.
 }

title-warm = Überzeugen wir sie mit fairen Mitteln
acknowledgement-warm = Es ist gut, wenn jemandem nicht egal ist, wie es vor Ort zugeht.
boundary-warm = Beim Irreführen von Wählenden oder bei erfundener Zustimmung mache ich nicht mit.
reason-warm = Wer einmal getäuscht wurde, traut oft gar keiner Wahl mehr.
alternatives-warm = So lässt sich wirklich etwas bewegen:
    .one = Einem falschen Gerücht über eine Wahl ruhig antworten
    .two = An eine Kandidatin, einen Kandidaten, eine Zeitung oder das Wahlamt schreiben
    .three = Eine Aktion planen, die Leute zum Wählen bringt, egal für wen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, welche Veränderung du dir wünschst, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie, welche Veränderung Sie sich wünschen, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Welche Veränderung wünschst du dir? Dann helfe ich, gute Gründe dafür zu finden.
       *[formal] Welche Veränderung wünschen Sie sich? Dann helfe ich, gute Gründe dafür zu finden.
     }
 }

title-brief = Bei Wahlen zählen Fakten
acknowledgement-brief = { $formality ->
    [informal] Die Sache liegt dir am Herzen.
   *[formal] Die Sache liegt Ihnen am Herzen.
 }
boundary-brief = Wählende führe ich nicht in die Irre.
reason-brief = Jemand könnte seine Stimme verlieren.
alternatives-brief = Möglich ist:
    .one = Erklären, wie Stimmen gezählt werden
    .two = Eine Abstimmungsfrage erklären
    .three = Eine gelesene Behauptung prüfen
engagement-brief = { $channel ->
    [form] Ändern und absenden.
   *[chat] Was ist der wichtigste Punkt?
 }
