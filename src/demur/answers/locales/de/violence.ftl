# Physical harm to people or animals, threats, gore.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Einzelheiten dazu, wie Menschen oder Tiere verletzt werden.

title-calm = Es soll niemandem wehgetan werden
acknowledgement-calm = Das ist ein schweres Thema, und ich habe es mit Bedacht gelesen.
boundary-calm = Bei Wegen, Menschen oder Tiere zu verletzen, helfe ich nicht.
reason-calm = Eine Verletzung lässt sich nicht zurücknehmen, und alle drumherum tragen jahrelang daran.
alternatives-calm = Das kann ich tun:
    .one = Einen Konflikt durchsprechen und was ihn abkühlt
    .two = Planen, wie man in Sicherheit kommt, wenn jemand droht
    .three = Betrachten, warum Gewalt ausbricht und was sie schon gestoppt hat
engagement-calm = { $channel ->
    [form] Den Text auf etwas davon ändern oder ergänzen, was dahintersteckt, und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Was steckt dahinter? Wenn jemand dir Angst macht, können wir dort anfangen.
       *[formal] Was steckt dahinter? Wenn jemand Ihnen Angst macht, können wir dort anfangen.
     }
 }

title-warm = Nehmen wir die Hitze heraus
acknowledgement-warm = Wer gerade wütend ist oder Angst hat, trägt schwer.
boundary-warm = Bei Drohungen oder Leid für ein Lebewesen mache ich nicht mit.
reason-warm = Jemand müsste den Schmerz tragen, und besser wird es danach selten.
alternatives-warm = Anders kann ich nützlich sein:
    .one = Üben, was sich in einem Gespräch sagen lässt, das kippen könnte
    .two = Eine Nachricht schreiben, die eine klare Grenze setzt und ohne Drohung auskommt
    .three = Erklären, wo Menschen Hilfe finden, wenn es zu Hause oder bei der Arbeit hart wird
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was passiert ist und was sich ändern soll, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie, was passiert ist und was sich ändern soll, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was war los? Erzähl, und wir suchen einen Weg hindurch.
       *[formal] Was war los? Erzählen Sie, und wir suchen einen Weg hindurch.
     }
 }

title-brief = Niemandem etwas antun
acknowledgement-brief = Ich habe es aufmerksam gelesen.
boundary-brief = Beim Verletzen von Menschen oder Tieren helfe ich nicht.
reason-brief = Jemand würde darunter leiden.
alternatives-brief = Möglich ist:
    .one = Das Notwehrrecht erklären
    .two = Eine Anzeige bei der Polizei entwerfen
    .three = Eine Szene ohne Blut schreiben
engagement-brief = { $channel ->
    [form] Ergänzen, was dahintersteckt, und senden.
   *[chat] Was steckt dahinter?
 }
