# Something made to mislead people.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Dinge, die Menschen in die Irre führen sollen.

title-calm = Lieber ehrlich
acknowledgement-calm = Es soll überzeugen, das verstehe ich.
boundary-calm = Ich mache nichts, was Leute etwas glauben lässt, das nicht stimmt.
reason-calm = Menschen handeln nach dem, was sie glauben, und können dabei Geld, Vertrauen oder ihre Stimme verlieren.
alternatives-calm = Das kann ich tun:
    .one = Mit Fakten und einer klaren Bitte für die Sache werben
    .two = Eine Parodie oder Geschichte schreiben, die alle als solche erkennen
    .three = Einen Entwurf auf Aussagen prüfen, die falsch verstanden werden könnten
engagement-calm = { $channel ->
    [form] Ergänzen, was die Leute nach dem Lesen tun sollen, und noch einmal abschicken.
   *[chat] Was sollen die Leute nach dem Lesen tun? Suchen wir einen ehrlichen Weg dorthin.
 }

title-warm = Machen wir es ganz offen
acknowledgement-warm = Gehör zu finden, ist schwer, und dabei helfe ich gern.
boundary-warm = Falsches so zu verkleiden, dass es als echt durchgeht, mache ich nicht.
reason-warm = Wer darauf hereinfällt, hat keine faire Wahl.
alternatives-warm = Da bin ich gern dabei:
    .one = Eine Überraschung, einen Zaubertrick oder ein Spiel planen, das allen Spaß macht
    .two = Eine Vorführung oder nachgestellte Szene so kennzeichnen, dass niemand getäuscht wird
    .three = Eine unbequeme Wahrheit so sagen, dass sie gut ankommt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib dazu, wer erreicht werden soll und warum, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie dazu, wer erreicht werden soll und warum, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Wen möchtest du erreichen? Dann helfe ich, es gut zu sagen.
       *[formal] Wen möchten Sie erreichen? Dann helfe ich, es gut zu sagen.
     }
 }

title-brief = Ohne Tricks
acknowledgement-brief = Es soll etwas bringen, klar.
boundary-brief = Beim Täuschen von Leuten helfe ich nicht.
reason-brief = Jemand würde danach handeln und verlieren.
alternatives-brief = Möglich ist:
    .one = Eine griffige, wahre Überschrift finden
    .two = Zeigen, wie man Fälschungen erkennt
    .three = Planen, was nach einer Täuschung zu tun ist
engagement-brief = { $channel ->
    [form] Ändern und noch einmal senden.
   *[chat] Für wen ist es?
 }
