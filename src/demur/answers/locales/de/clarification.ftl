# A question, before anything is decided. There is no refusal in it.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Eine Frage vorab
acknowledgement-calm = Das sehe ich mir gern an.
boundary-calm = Vor der Antwort brauche ich noch etwas mehr dazu, worum es gehen soll.
reason-calm = Es lässt sich auf mehr als eine Art lesen, und falsch geraten kostet nur Zeit.
alternatives-calm = Eines davon würde schon helfen:
    .one = Sagen, was am Ende herauskommen soll
    .two = Sagen, für wen oder wofür es ist
    .three = Ergänzen, was schon versucht oder gefunden wurde
engagement-calm = { $channel ->
    [form] Ein oder zwei Sätze ergänzen und noch einmal abschicken.
   *[chat] Was soll am Ende herauskommen? Ein, zwei Sätze reichen völlig.
 }

title-warm = { $formality ->
    [informal] Hilf mir, dich richtig zu verstehen
   *[formal] Helfen Sie mir, Sie richtig zu verstehen
 }
acknowledgement-warm = Ich möchte der Frage gern gerecht werden.
boundary-warm = Mir fehlt noch ein Stück, damit die Antwort wirklich passt.
reason-warm = Was für die eine Person richtig ist, kann für die nächste falsch sein.
alternatives-warm = Was am leichtesten fällt, genügt:
    .one = Ein Beispiel geben
    .two = Den Rahmen beschreiben: Arbeit, Schule oder Alltag
    .three = Zeigen, wie eine gute Antwort aussähe
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Nimm etwas davon in den Eintrag auf und schick ihn noch einmal ab; von vorn anfangen ist nicht nötig.
       *[formal] Nehmen Sie etwas davon in den Eintrag auf und schicken Sie ihn noch einmal ab; von vorn anfangen ist nicht nötig.
     }
   *[chat] { $formality ->
        [informal] Wozu kannst du mir etwas sagen? Von da mache ich weiter.
       *[formal] Wozu können Sie mir etwas sagen? Von da mache ich weiter.
     }
 }

title-brief = Geht es etwas genauer?
acknowledgement-brief = Ich helfe gern.
boundary-brief = Eine Angabe brauche ich noch.
reason-brief = Sonst treffe ich womöglich daneben.
alternatives-brief = Bitte ergänzen:
    .one = Den Ort oder die Zeit
    .two = Den wichtigsten Teil
    .three = Wie ausführlich es sein soll
engagement-brief = { $channel ->
    [form] Etwas ergänzen und noch einmal senden.
   *[chat] Was davon lässt sich ergänzen?
 }
