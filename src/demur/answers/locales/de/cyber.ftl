# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Schadprogramme oder Wege in fremde Systeme.

title-calm = Das System gehört anderen
acknowledgement-calm = Das ist eine technische Frage, und ich habe sie genau gelesen.
boundary-calm = Bei Schadprogrammen oder beim Eindringen in fremde Systeme helfe ich nicht.
reason-calm = Wer auf diese Systeme angewiesen ist, könnte Daten, Geld oder Privates verlieren.
alternatives-calm = Das kann ich tun:
    .one = Beim Absichern eigener Konten, Geräte und Netze helfen
    .two = Erklären, wie der offizielle Weg zurück in ein eigenes Konto aussieht
    .three = Übungsplattformen nennen, die zum Lernen von IT-Sicherheit gebaut sind
engagement-calm = { $channel ->
    [form] Passt etwas davon, das stattdessen ins Formular schreiben und absenden.
   *[chat] Passt etwas davon, genügt ein Wort, und wir beginnen dort.
 }

title-warm = Arbeiten wir lieber an der Abwehr
acknowledgement-warm = In der IT-Sicherheit gibt es viel zu entdecken.
boundary-warm = Beim Angreifen oder Knacken von Rechnern und Konten anderer mache ich nicht mit.
reason-warm = Auf der anderen Seite bräuchte jemand Wochen, um alles wieder in Ordnung zu bringen.
alternatives-warm = Auf vieles hätte ich Lust:
    .one = Durchgehen, was zu tun ist, wenn jemand Fremdes im eigenen Konto war
    .two = Erklären, wie Firmen dazu einladen, ihre Systeme zu testen
    .three = Einen Weg in einen Beruf in der IT-Sicherheit planen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Such dir etwas davon aus, beschreib es im Formular und schick das ab.
       *[formal] Suchen Sie sich etwas davon aus, beschreiben Sie es im Formular und schicken Sie das ab.
     }
   *[chat] { $formality ->
        [informal] Such dir etwas davon aus, dann lege ich los.
       *[formal] Suchen Sie sich etwas davon aus, dann lege ich los.
     }
 }

title-brief = Fremde Systeme lasse ich in Ruhe
acknowledgement-brief = Das Gebiet ist knifflig.
boundary-brief = Bei Schadprogrammen und Einbrüchen helfe ich nicht.
reason-brief = Andere könnten ihre Daten verlieren.
alternatives-brief = Möglich ist:
    .one = Eine Sicherheitswarnung erklären
    .two = Eigenen Code auf Schwächen prüfen
    .three = Eine Lücke für den Betreiber beschreiben
engagement-brief = { $channel ->
    [form] Etwas davon wählen und absenden.
   *[chat] Was davon passt?
 }
