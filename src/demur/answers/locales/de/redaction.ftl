# A transcript or an image with personal data in it, which has to be taken out first.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = persönliche Daten von Menschen.

title-calm = Hier sind persönliche Daten drin
acknowledgement-calm = Mit diesem Text oder Bild soll es weitergehen, das sehe ich.
boundary-calm = Solange persönliche Daten von Menschen darin stehen, kann ich nicht damit arbeiten.
reason-calm = Wer darin vorkommt, könnte gefunden oder hereingelegt werden, wenn es die Runde macht.
alternatives-calm = Das kann ich tun:
    .one = Auflisten, welche Arten von Angaben herausgehören
    .two = Platzhalter für Namen vorschlagen, etwa „Person A“ und „Person B“
    .three = Die Hauptpunkte zusammenfassen, die ohne Namen eingetippt werden
engagement-calm = { $channel ->
    [form] Namen, Nummern und Adressen herausnehmen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Welcher Teil ist am nötigsten? Den kannst du ohne Namen und Nummern schicken.
       *[formal] Welcher Teil ist am nötigsten? Den können Sie ohne Namen und Nummern schicken.
     }
 }

title-warm = Nehmen wir erst ein paar Angaben heraus
acknowledgement-warm = Lange aufhalten soll das niemanden.
boundary-warm = Mit allem, was durch Name, Nummer oder Gesicht auf echte Menschen zeigt, mache ich nicht weiter.
reason-warm = Vielleicht wollten die Leute darin nie, dass diese Angaben zu anderen gelangen.
alternatives-warm = Schnelle Wege dorthin:
    .one = Namen, Gesichter, Telefon- und Kontonummern schwärzen
    .two = Datum und Beträge behalten, aber weglassen, zu wem sie gehören
    .three = Eine schon geschwärzte Kopie nehmen, falls es eine gibt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schwärz, was auf eine Person zeigt, behalte das Nötige und schick es noch einmal ab.
       *[formal] Schwärzen Sie, was auf eine Person zeigt, behalten Sie das Nötige und schicken Sie es noch einmal ab.
     }
   *[chat] Welche Angaben müssen bleiben, damit es Sinn ergibt? Sortieren wir sie gemeinsam.
 }

title-brief = Fast schon so weit
acknowledgement-brief = Es fehlt nicht viel.
boundary-brief = Mit ungeschwärzten persönlichen Daten arbeite ich nicht.
reason-brief = Es könnte den Genannten schaden.
alternatives-brief = Möglich ist:
    .one = Beispieldaten erfinden
    .two = Erklären, wie man ein Bild unkenntlich macht
    .three = Ein geschwärztes Beispiel zeigen
engagement-brief = { $channel ->
    [form] Angaben schwärzen und noch einmal senden.
   *[chat] Fangen wir mit einer an?
 }
