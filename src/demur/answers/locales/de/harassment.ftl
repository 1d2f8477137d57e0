# Bullying, insults, wearing a person down.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Beleidigungen und Angriffe auf eine Person.

title-calm = Da lege ich nicht nach
acknowledgement-calm = { $formality ->
    [informal] Es klingt, als hätte jemand dich sehr geärgert.
   *[formal] Es klingt, als hätte jemand Sie sehr geärgert.
 }
boundary-calm = Eine Person zu beleidigen oder mürbe zu machen, unterstütze ich nicht.
reason-calm = Solche Worte bleiben viel länger hängen als der Moment.
alternatives-calm = Dabei kann ich helfen:
    .one = Eine Nachricht schreiben, die sagt, was stört und was sich ändern soll
    .two = Eine Grenze ziehen oder Abstand gewinnen
    .three = Festhalten, was vorgefallen ist, mit Datum und Tatsachen
engagement-calm = { $channel ->
    [form] Den Text in das ändern, was sich der Person in Ruhe sagen ließe, und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Was ist vorgefallen? Wenn du magst, fangen wir dort an.
       *[formal] Was ist vorgefallen? Wenn Sie mögen, fangen wir dort an.
     }
 }

title-warm = { $formality ->
    [informal] Du verdienst es, gehört zu werden
   *[formal] Sie verdienen es, gehört zu werden
 }
acknowledgement-warm = Vielleicht gibt es allen Grund, wütend zu sein.
boundary-warm = Beim Schikanieren oder Bedrohen von jemandem mache ich nicht mit.
reason-warm = { $formality ->
    [informal] Es würde die Person verletzen und vermutlich auch für dich alles schlimmer machen.
   *[formal] Es würde die Person verletzen und vermutlich auch für Sie alles schlimmer machen.
 }
alternatives-warm = Das bringt womöglich mehr:
    .one = Überlegen, was die andere Seite sagen oder zugeben soll
    .two = Ein Gespräch planen, allein oder mit jemandem dazwischen
    .three = Sich alles von der Seele schreiben, nur für sich
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib dazu, was die andere Seite danach tun soll, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie dazu, was die andere Seite danach tun soll, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was soll die andere Seite tun, wenn sie dich gehört hat?
       *[formal] Was soll die andere Seite tun, wenn sie Sie gehört hat?
     }
 }

title-brief = Worte hinterlassen Spuren
acknowledgement-brief = Das klingt, als wäre es genug.
boundary-brief = Bei Mobbing oder Beleidigungen helfe ich nicht.
reason-brief = Solche Worte sitzen tief.
alternatives-brief = Möglich ist:
    .one = Schlagfertig antworten, ohne zu beleidigen
    .two = Stummschalten und Melden erklären
    .three = Überlegen, wer einschreiten könnte
engagement-brief = { $channel ->
    [form] Ergänzen, was sich ändern soll, und senden.
   *[chat] Was soll sich ändern?
 }
