# Somebody could get hurt; nothing more is known.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Einzelheiten, durch die jemand verletzt werden könnte.

title-calm = Hier bin ich lieber vorsichtig
acknowledgement-calm = Gefragt ist eine echte Antwort, darum sage ich es geradeheraus.
boundary-calm = Einzelheiten, durch die jemand zu Schaden kommen könnte, nenne ich nicht.
reason-calm = Ginge es schief, spürte jemand es vielleicht ein Leben lang.
alternatives-calm = Das kann ich tun:
    .one = Erklären, wo die Risiken liegen und wie man sich schützt
    .two = Einen sichereren Weg zum Ziel hinter der Frage suchen
    .three = Sagen, wer weiterhelfen kann: Arztpraxis, Fachleute oder eine Sicherheitsstelle
engagement-calm = { $channel ->
    [form] Etwas davon statt des Textes eintragen oder ergänzen, wofür es ist, und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Was möchtest du erreichen? Bei dem Teil, den ich kann, helfe ich gern.
       *[formal] Was möchten Sie erreichen? Bei dem Teil, den ich kann, helfe ich gern.
     }
 }

title-warm = Suchen wir etwas Sichereres
acknowledgement-warm = Was da steht, habe ich gelesen, und ich nehme es ernst.
boundary-warm = Ich beschreibe nichts, womit jemand verletzt werden könnte.
reason-warm = Ein paar Worte können reichen, damit jemand ins Krankenhaus kommt, und das wünsche ich niemandem.
alternatives-warm = Vieles andere mache ich gern:
    .one = Erklären, wie häufige Unfälle entstehen und sich vermeiden lassen
    .two = Erste Hilfe durchgehen und wann Hilfe gerufen werden muss
    .three = An einer Geschichte oder Stunde arbeiten, die ohne riskante Einzelheiten auskommt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib eine Zeile dazu, was hinter der Frage steckt, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie eine Zeile dazu, was hinter der Frage steckt, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Erzähl mir, was hinter der Frage steckt, dann suche ich etwas, das passt.
       *[formal] Erzählen Sie mir, was hinter der Frage steckt, dann suche ich etwas, das passt.
     }
 }

title-brief = Alle sollen heil bleiben
acknowledgement-brief = Die Frage ist angekommen.
boundary-brief = Bei Dingen, die Menschen verletzen, helfe ich nicht.
reason-brief = Verletzungen lassen sich nicht zurücknehmen.
alternatives-brief = Möglich ist:
    .one = Sicherere Werkzeuge vergleichen
    .two = Warnzeichen und Etiketten erklären
    .three = Die Geschichte des Themas zusammenfassen
engagement-brief = { $channel ->
    [form] Ergänzen, wofür es ist, und senden.
   *[chat] Wofür ist es?
 }
