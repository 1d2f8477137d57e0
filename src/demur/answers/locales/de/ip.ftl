# Copyright: copying protected text, code, images, brands.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Kopien geschützter Werke anderer.

title-calm = Das gehört denen, die es schufen
acknowledgement-calm = So ein Werk zur Hand zu haben, wäre schön, das verstehe ich.
boundary-calm = Längere Stücke aus geschützten Werken anderer gebe ich nicht wieder.
reason-calm = Wer es gemacht hat, lebt vielleicht davon, und Kopien nehmen etwas weg.
alternatives-calm = Das kann ich tun:
    .one = Es in eigenen Worten zusammenfassen
    .two = Von der Entstehung, der Zeit und den Ideen dahinter erzählen
    .three = Erklären, wo sich solche Werke leihen, kaufen oder lizenzieren lassen
engagement-calm = { $channel ->
    [form] Auf etwas davon ändern oder sagen, wofür es gebraucht wird, und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Wofür brauchst du es? Vielleicht reicht eine Zusammenfassung oder etwas Neues.
       *[formal] Wofür brauchen Sie es? Vielleicht reicht eine Zusammenfassung oder etwas Neues.
     }
 }

title-warm = Machen wir etwas Eigenes daraus
acknowledgement-warm = { $formality ->
    [informal] Das Werk spricht dich offenbar an.
   *[formal] Das Werk spricht Sie offenbar an.
 }
boundary-warm = Lieder, Texte, Bilder, Code oder Logos anderer vervielfältige ich nicht.
reason-warm = Jemand hat Monate oder Jahre hineingesteckt und bekäme nichts dafür.
alternatives-warm = Darauf hätte ich Lust:
    .one = Über ein, zwei Zeilen sprechen und was sie so gut macht
    .two = Etwas Neues in derselben Stimmung und eigenem Stil skizzieren
    .three = Freie Lizenzen erklären und wo frei nutzbare Werke zu finden sind
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was daran gefällt und was entstehen soll, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie, was daran gefällt und was entstehen soll, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was gefällt dir daran am besten? Darauf bauen wir auf.
       *[formal] Was gefällt Ihnen daran am besten? Darauf bauen wir auf.
     }
 }

title-brief = Das hat jemand anderes gemacht
acknowledgement-brief = Das Werk ist es wert.
boundary-brief = Geschützte Werke gebe ich nicht in voller Länge wieder.
reason-brief = Wer sie schuf, hätte den Verlust.
alternatives-brief = Möglich ist:
    .one = Es mit Ähnlichem vergleichen
    .two = Das Zitatrecht erklären
    .three = Eine Bitte um Erlaubnis entwerfen
engagement-brief = { $channel ->
    [form] Ergänzen, wozu es dient, und senden.
   *[chat] Wozu soll es dienen?
 }
