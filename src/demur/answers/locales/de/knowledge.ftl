# It is not known, not known here, or not known yet.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Tatsachen, die ich nicht kenne.

title-calm = Das weiß ich nicht
acknowledgement-calm = Eine Antwort darauf wäre gut zu haben.
boundary-calm = Die gesuchten Tatsachen kann ich nicht nennen, weil ich sie nicht kenne.
reason-calm = Würde ich raten, wäre am Ende vielleicht auf Sand gebaut.
alternatives-calm = Das kann ich tun:
    .one = Erzählen, was ich rund um das Thema weiß
    .two = Vorschlagen, wo oder bei wem sich nachfragen lässt
    .three = Mit einer Quelle arbeiten, die hier eingefügt wird
engagement-calm = { $channel ->
    [form] Eine Quelle dazuschreiben oder den Eintrag auf etwas davon ändern und noch einmal abschicken.
   *[chat] Ist eine Quelle zur Hand? Dann sehen wir sie uns gemeinsam an.
 }

title-warm = Das wäre nur geraten
acknowledgement-warm = Das zu wissen, wäre schön, und ich hätte es gern gesagt.
boundary-warm = Wo mir die Fakten fehlen, erfinde ich keine Antwort.
reason-warm = { $formality ->
    [informal] Vielleicht möchtest du dich darauf verlassen, und dafür ist Raten zu wenig.
   *[formal] Vielleicht möchten Sie sich darauf verlassen, und dafür ist Raten zu wenig.
 }
alternatives-warm = Damit geht es vielleicht weiter:
    .one = Erklären, wovon die Antwort abhängt
    .two = Gute Suchwörter vorschlagen
    .three = Auseinanderhalten, was geklärt ist und was noch offen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, wozu die Antwort dienen soll, oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie, wozu die Antwort dienen soll, oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] { $formality ->
        [informal] Wozu brauchst du die Antwort? Vielleicht genügt ein Teil davon.
       *[formal] Wozu brauchen Sie die Antwort? Vielleicht genügt ein Teil davon.
     }
 }

title-brief = Mehr weiß ich nicht
acknowledgement-brief = Die Frage ist gut.
boundary-brief = Zu dieser Frage fehlen mir die Tatsachen.
reason-brief = Eine falsche Antwort könnte teuer werden.
alternatives-brief = Möglich ist:
    .one = Die Frage eingrenzen
    .two = Eine Nachricht an Fachleute entwerfen
    .three = Eine gefundene Antwort einschätzen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Welcher Teil zählt am meisten?
 }
