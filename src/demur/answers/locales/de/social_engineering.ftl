# Getting somebody to give away access, money or secrets.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Wege, Leuten Zugang, Geld oder Geheimnisse zu entlocken.

title-calm = Vertrauen gewinne ich nicht mit Tricks
acknowledgement-calm = { $formality ->
    [informal] Es klingt, als hinge für dich viel davon ab.
   *[formal] Es klingt, als hinge für Sie viel davon ab.
 }
boundary-calm = Jemandem Passwörter, Geld oder Geheimnisse abzuschwatzen, unterstütze ich nicht.
reason-calm = Bezahlen müsste jemand, der nur helfen wollte.
alternatives-calm = Das kann ich tun:
    .one = Die üblichen Tricks erklären, damit das Team sie kennt
    .two = Eine offene Nachricht schreiben: wer fragt und was gebraucht wird
    .three = Den offiziellen Weg zurück zum eigenen Zugang erklären
engagement-calm = { $channel ->
    [form] Den Text auf etwas davon ändern oder ergänzen, wofür es gebraucht wird, und noch einmal abschicken.
   *[chat] Wer könnte dazu Ja sagen? Überlegen wir, wie sich offen fragen lässt.
 }

title-warm = Fragen wir offen
acknowledgement-warm = Wenn die Zeit drängt und viel auf dem Spiel steht, wirkt jeder Ausweg gut.
boundary-warm = Trotzdem helfe ich nicht, Leute um Zugang, Geld oder Geheimnisse zu bringen.
reason-warm = So etwas wirkt nur, weil jemand keine Zeit zum Denken hat und dann auf dem Schaden sitzt.
alternatives-warm = Andere Wege aus der Klemme:
    .one = Der zuständigen Person schreiben und erklären, warum es eilt
    .two = Überlegen, was zuerst zu tun ist, wenn man selbst hereingelegt wurde
    .three = Eine Übung planen, der das Team zugestimmt hat
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was gerade Druck macht, oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie, was gerade Druck macht, oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] Was passiert, wenn es heute nicht klappt? Fangen wir damit an.
 }

title-brief = Ich bleibe ehrlich zu Leuten
acknowledgement-brief = Das klingt nach viel Druck.
boundary-brief = Zugang, Geld oder Geheimnisse durch Verstellung zu bekommen, unterstütze ich nicht.
reason-brief = Jemand anderes hätte den Schaden.
alternatives-brief = Möglich ist:
    .one = Erklären, wie sich ein Anruf prüfen lässt
    .two = Eine ehrliche Bitte entwerfen
    .three = Eine sicherere Anmeldung vorschlagen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was würde entlasten?
 }
