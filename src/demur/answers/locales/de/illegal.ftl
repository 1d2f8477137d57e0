# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Schritte, die als Straftat gelten könnten.

title-calm = Das könnte vor Gericht enden
acknowledgement-calm = Vielleicht steckt mehr dahinter, als ich von hier aus sehe.
boundary-calm = Bei Taten, die als Straftat gelten könnten, helfe ich nicht.
reason-calm = Jemandem könnte Unrecht geschehen, und wer mitmacht, steht womöglich vor Gericht.
alternatives-calm = Das kann ich tun:
    .one = In klaren Worten erklären, was das Recht zu einem Thema sagt
    .two = Fragen für eine Kanzlei oder Beratungsstelle sammeln
    .three = Einen rechtlich sauberen Ausweg aus dem Problem dahinter suchen
engagement-calm = { $channel ->
    [form] Passt etwas davon, das stattdessen ins Formular schreiben und absenden.
   *[chat] Passt etwas davon? Ein Wort genügt, und ich fange an.
 }

title-warm = Suchen wir einen besseren Ausweg
acknowledgement-warm = Was hierher geführt hat, weiß ich nicht, und urteilen will ich nicht.
boundary-warm = Trotzdem reiche ich zu nichts die Hand, was eine Straftat sein könnte.
reason-warm = So etwas kann Menschen ihr Erspartes, ihre Sicherheit oder ihre Freiheit kosten.
alternatives-warm = Gern helfe ich dabei:
    .one = Worte zum Neinsagen finden, wenn jemand zu etwas drängt
    .two = Geldsorgen, Schulden oder einen Streit Schritt für Schritt durchdenken
    .three = Einen Brief schreiben, der um Aufschub oder eine faire Lösung bittet
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Nimm den Vorschlag, der am nächsten liegt, trag ihn ein und schick das Formular damit ab.
       *[formal] Nehmen Sie den Vorschlag, der am nächsten liegt, tragen Sie ihn ein und schicken Sie das Formular damit ab.
     }
   *[chat] { $formality ->
        [informal] Nimm den Vorschlag, der am nächsten liegt, dann machen wir damit weiter.
       *[formal] Nehmen Sie den Vorschlag, der am nächsten liegt, dann machen wir damit weiter.
     }
 }

title-brief = Da bleibe ich außen vor
acknowledgement-brief = Vielleicht ist nichts Böses gemeint.
boundary-brief = Bei möglichen Straftaten helfe ich nicht.
reason-brief = Andere könnten dafür zahlen.
alternatives-brief = Möglich ist:
    .one = Ein Schreiben vom Gericht erklären
    .two = Erklären, wie man Anzeige erstattet
    .three = Einen Krimi entwerfen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon senden.
   *[chat] Was davon soll es sein?
 }
