# Code that would work against systems or accounts of others.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Code, der sich gegen fremde Systeme oder Konten richtet.

title-calm = Kein Code gegen andere
acknowledgement-calm = Fertiger Code würde Zeit sparen, das sehe ich.
boundary-calm = Code, der sich gegen fremde Systeme oder Konten richtet, schreibe ich nicht.
reason-calm = Die Menschen, die damit arbeiten, könnten Daten, Geld oder ihren Zugang verlieren.
alternatives-calm = Das kann ich tun:
    .one = Ein eigenes Programm durchsehen oder den Fehler darin suchen
    .two = Die Schwachstelle schließen und mit einem Test absichern
    .three = Eine Übungsumgebung auf eigenen Rechnern planen
engagement-calm = { $channel ->
    [form] Den Eintrag auf etwas davon ändern oder eigenen Code einfügen und noch einmal abschicken.
   *[chat] Was soll der Code leisten, und wo wird er laufen?
 }

title-warm = Bauen wir etwas anderes
acknowledgement-warm = In der Idee für dieses Programm steckt einiges an Überlegung.
boundary-warm = Ein Programm, das an Geräte oder Daten von Leuten geht, die nicht zugestimmt haben, schreibe ich weder neu noch zu Ende.
reason-warm = Auf der anderen Seite müsste jemand alles wieder aufräumen.
alternatives-warm = Das mache ich gern:
    .one = Eine Regel schreiben, die Alarm schlägt, wenn so ein Programm läuft
    .two = Code schreiben, der Daten über eine offizielle Schnittstelle holt
    .three = Eine Nachricht an einen Hersteller über eine gefundene Lücke entwerfen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was am Ende laufen soll, mit einem dieser Vorschläge, und schick es noch einmal ab.
       *[formal] Schreiben Sie, was am Ende laufen soll, mit einem dieser Vorschläge, und schicken Sie es noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] In welcher Sprache programmierst du, und was soll am Ende laufen?
       *[formal] In welcher Sprache programmieren Sie, und was soll am Ende laufen?
     }
 }

title-brief = Dieses Stück Code nicht
acknowledgement-brief = Ich sehe die Aufgabe.
boundary-brief = Gegen fremde Systeme oder Konten schreibe ich keinen Code.
reason-brief = Den Schaden hätten die Leute dort.
alternatives-brief = Möglich ist:
    .one = Ein sichereres Muster zeigen
    .two = Eine Übungsaufgabe erklären
    .three = Ein seltsames Protokoll lesen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was gibt es schon?
 }
