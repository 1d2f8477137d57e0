# False or unproven claims about a real person.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = unbelegte Behauptungen über eine echte Person.

title-calm = Es geht um einen guten Namen
acknowledgement-calm = { $formality ->
    [informal] Das ist dir nicht gleichgültig, das sehe ich.
   *[formal] Das ist Ihnen nicht gleichgültig, das sehe ich.
 }
boundary-calm = Behauptungen über eine echte Person, die vielleicht nicht stimmen, verbreite ich nicht mit.
reason-calm = Wer gemeint ist, kann hier nicht darauf antworten.
alternatives-calm = Das kann ich tun:
    .one = Aufschreiben helfen, was selbst gesehen wurde, als eigenen Bericht
    .two = Erklären, wie sich eine Behauptung prüfen lässt und wo
    .three = Eine Bewertung oder Beschwerde schreiben, die bei den Tatsachen bleibt
engagement-calm = { $channel ->
    [form] Bei dem bleiben, was selbst erlebt wurde, oder etwas davon wählen und noch einmal abschicken.
   *[chat] Was soll dabei herauskommen? Schauen wir, was dorthin führt.
 }

title-warm = Sorgen wir dafür, dass es hält
acknowledgement-warm = Wenn jemand etwas Schlimmes getan hat, soll es ans Licht, das verstehe ich.
boundary-warm = Vorwürfe gegen echte Menschen schreibe ich nicht, solange kein Beleg in Sicht ist.
reason-warm = So eine Geschichte kann jemanden Arbeit und Freunde kosten, selbst wenn sie sich als falsch erweist.
alternatives-warm = Es gibt andere Wege, gehört zu werden:
    .one = Trennen, was bekannt ist und was nur gehört wurde
    .two = Fragen an eine Kanzlei oder Zeitung vorbereiten
    .three = Etwas Erfundenes daraus machen, mit anderen Personen und Orten
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was sicher ist und woher du es weißt, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie, was sicher ist und woher Sie es wissen, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was weißt du ganz sicher? Darauf lässt sich aufbauen.
       *[formal] Was wissen Sie ganz sicher? Darauf lässt sich aufbauen.
     }
 }

title-brief = Ein Ruf steht auf dem Spiel
acknowledgement-brief = Der Punkt ist angekommen.
boundary-brief = Unbelegtes über echte Menschen schreibe ich nicht.
reason-brief = Falsche Geschichten bleiben haften.
alternatives-brief = Möglich ist:
    .one = Namen aus einem Entwurf nehmen
    .two = Einen privaten Brief entwerfen
    .three = Ruhig auf ein Gerücht antworten
engagement-brief = { $channel ->
    [form] Ergänzen, worauf es beruht, und senden.
   *[chat] Worauf beruht es?
 }
