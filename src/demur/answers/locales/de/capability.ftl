# It cannot be done from here: no access, no tool, no such sense.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = der Teil, für den mir Werkzeuge, Zugänge oder Daten fehlen.

title-calm = Da komme ich nicht heran
acknowledgement-calm = Praktisch wäre das, keine Frage.
boundary-calm = Aufgaben, für die ich Werkzeuge, Konten oder Daten bräuchte, kann ich hier nicht erledigen.
reason-calm = Ich müsste das Ergebnis erfinden, und jemand würde sich darauf verlassen.
alternatives-calm = Das kann ich tun:
    .one = Mit Text arbeiten, der hier eingefügt wird
    .two = Die Schritte aufschreiben, zum Selbermachen
    .three = Einen Entwurf liefern, der sich gleich übernehmen lässt
engagement-calm = { $channel ->
    [form] Den Text oder die Zahlen mit eintragen oder etwas davon wählen und noch einmal abschicken.
   *[chat] Was liegt schon vor und ließe sich hier einfügen?
 }

title-warm = Wenn ich könnte, würde ich
acknowledgement-warm = Wie viel Zeit das sparen würde, sehe ich sofort.
boundary-warm = An die Dateien, Seiten, Geräte oder Live-Daten, die es dafür braucht, komme ich nicht.
reason-warm = Täte ich so, als wäre es erledigt, käme das im ungünstigsten Moment heraus.
alternatives-warm = So geht es trotzdem ein gutes Stück weiter:
    .one = Beschreiben, was zu sehen oder zu hören ist, und es gemeinsam deuten
    .two = Fragen, welche Art von Werkzeug das kann
    .three = Eine Liste bekommen, worauf beim Selbermachen zu achten ist
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, welches Ergebnis am Ende stehen soll, oder wähl einen der Vorschläge, und dann noch einmal abschicken.
       *[formal] Schreiben Sie, welches Ergebnis am Ende stehen soll, oder wählen Sie einen der Vorschläge, und dann noch einmal abschicken.
     }
   *[chat] { $formality ->
        [informal] Welches Ergebnis wünschst du dir? Suchen wir den Teil, den ich übernehmen kann.
       *[formal] Welches Ergebnis wünschen Sie sich? Suchen wir den Teil, den ich übernehmen kann.
     }
 }

title-brief = Von hier aus nicht möglich
acknowledgement-brief = Die Idee ist gut.
boundary-brief = Für diese Aufgabe fehlen mir Werkzeug und Zugang.
reason-brief = Mit etwas Erfundenem wäre niemandem gedient.
alternatives-brief = Möglich ist:
    .one = Die Aufgabe planen
    .two = Eine Vorlage bauen
    .three = Ein Ergebnis prüfen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was davon darf es sein?
 }
