# What this service does not cover; nothing more is known.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Themen, für die dieser Dienst nicht gedacht ist.

title-calm = Dafür bin ich hier nicht da
acknowledgement-calm = Worum es geht, sehe ich.
boundary-calm = Bei Themen, für die dieser Dienst nicht gedacht ist, kann ich hier nicht helfen.
reason-calm = Wer ihn betreibt, hat ihn für andere Aufgaben eingerichtet.
alternatives-calm = Das kann ich hier tun:
    .one = Den Teil übernehmen, der hierher gehört
    .two = Vorschlagen, wo es sonst Hilfe dafür geben kann
    .three = Erklären, wofür ich da bin
engagement-calm = { $channel ->
    [form] Auf etwas davon ändern und noch einmal abschicken oder bei denen nachfragen, die den Dienst betreiben.
   *[chat] Welcher Teil zählt am meisten? Vielleicht passt hier etwas dazu.
 }

title-warm = Hier ist nicht der beste Ort dafür
acknowledgement-warm = Es lag nahe, es zuerst hier zu versuchen.
boundary-warm = Über das hinaus, wofür dieser Dienst gemacht ist, kann ich nicht gehen.
reason-warm = { $formality ->
    [informal] Du verdienst Hilfe von jemandem, der das richtig gut kann.
   *[formal] Sie verdienen Hilfe von jemandem, der das richtig gut kann.
 }
alternatives-warm = Mit leeren Händen muss niemand gehen:
    .one = Gute Suchwörter finden, um anderswo fündig zu werden
    .two = Aufschreiben, was gebraucht wird, zum Mitnehmen
    .three = Eine Checkliste machen, um jemanden für diese Arbeit auszuwählen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib eine Zeile zum Ziel und schick sie ab, oder frag bei denen nach, die den Dienst betreiben.
       *[formal] Schreiben Sie eine Zeile zum Ziel und schicken Sie sie ab, oder fragen Sie bei denen nach, die den Dienst betreiben.
     }
   *[chat] { $formality ->
        [informal] Erzähl mir etwas mehr vom Ziel, dann zeige ich in eine gute Richtung.
       *[formal] Erzählen Sie mir etwas mehr vom Ziel, dann zeige ich in eine gute Richtung.
     }
 }

title-brief = Das gibt es hier nicht
acknowledgement-brief = Fragen darf man immer.
boundary-brief = Bei Themen außerhalb dieses Dienstes kann ich nicht helfen.
reason-brief = Er ist für anderes gemacht.
alternatives-brief = Möglich ist:
    .one = Etwas Ähnliches beantworten
    .two = Ein Wort erklären
    .three = Rückmeldung an den Dienst entwerfen
engagement-brief = { $channel ->
    [form] Etwas davon wählen und absenden.
   *[chat] Was davon würde helfen?
 }
