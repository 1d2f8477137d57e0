# Impersonation, scams, fake evidence, disinformation for gain.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Fälschungen, Betrugsmaschen oder Auftritte unter fremdem Namen.

title-calm = Darauf würde jemand hereinfallen
acknowledgement-calm = Hier hängt einiges davon ab, das sehe ich.
boundary-calm = Bei Betrugsmaschen, falschen Belegen oder Auftritten unter fremdem Namen helfe ich nicht.
reason-calm = Wer es glaubt, zahlt mit Geld, Zeit oder Vertrauen.
alternatives-calm = Das kann ich tun:
    .one = Dieselbe Nachricht offen und unter eigenem Namen schreiben
    .two = Die üblichen Tricks erklären, um andere zu warnen
    .three = Auflisten, welche echten Belege sich sammeln lassen
engagement-calm = { $channel ->
    [form] Dazuschreiben, was erreicht werden soll, oder etwas davon wählen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Was möchtest du erreichen? Suchen wir einen offenen Weg dahin.
       *[formal] Was möchten Sie erreichen? Suchen wir einen offenen Weg dahin.
     }
 }

title-warm = Das geht auch offen
acknowledgement-warm = Es zermürbt, wenn der gerade Weg nirgends hinzuführen scheint.
boundary-warm = Ich helfe nicht, jemanden mit falschem Namen, gefälschtem Papier oder erfundener Geschichte hereinzulegen.
reason-warm = Es tut weh, das herauszufinden, und wer getäuscht wurde, vertraut der nächsten Person weniger.
alternatives-warm = So helfe ich gern:
    .one = Einen Widerspruch oder eine Beschwerde an die zuständige Stelle schreiben
    .two = Eine Lücke, eine Verspätung oder einen Fehler erklären, ohne etwas zu verstecken
    .three = Eine Satire schreiben, die niemand für echt halten kann
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Beschreib, was im Weg steht, und schick das Formular noch einmal ab.
       *[formal] Beschreiben Sie, was im Weg steht, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was steht dir im Weg? Dann packen wir das an.
       *[formal] Was steht Ihnen im Weg? Dann packen wir das an.
     }
 }

title-brief = Nicht unter falschem Namen
acknowledgement-brief = Es soll klappen, verstehe.
boundary-brief = Mit Betrug oder Fälschungen helfe ich nicht.
reason-brief = Jemand würde geprellt.
alternatives-brief = Möglich ist:
    .one = Eine erhaltene Nachricht prüfen
    .two = Schritte nach einem Betrug nennen
    .three = Ein klar gekennzeichnetes Muster erstellen
engagement-brief = { $channel ->
    [form] Ändern und noch einmal senden.
   *[chat] Was würde das Problem lösen?
 }
