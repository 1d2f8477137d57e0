# The model stopped, and nobody said why.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = eine Stelle, an der ich abgebrochen habe, ohne zu wissen, warum.

title-calm = Warum ich abgebrochen habe, weiß ich nicht
acknowledgement-calm = Hier hätte etwas Nützliches stehen sollen.
boundary-calm = Ich habe abgebrochen und kann auf diesen Text keine Antwort geben.
reason-calm = Was im Weg stand, hat mir niemand gesagt, also erfinde ich keinen Grund.
alternatives-calm = Das hilft oft:
    .one = Nach einem Teil auf einmal fragen
    .two = In einem Satz sagen, was am Ende herauskommen soll
    .three = Mit einer allgemeineren Frage anfangen
engagement-calm = { $channel ->
    [form] Den Text auf eine dieser Arten ändern und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Probieren wir etwas davon? Womit möchtest du anfangen?
       *[formal] Probieren wir etwas davon? Womit möchten Sie anfangen?
     }
 }

title-warm = Das hat nicht geklappt
acknowledgement-warm = Ich hätte gern mehr geliefert als das.
boundary-warm = { $formality ->
    [informal] Die Antwort, auf die du wartest, kann ich nicht zu Ende bringen.
   *[formal] Die Antwort, auf die Sie warten, kann ich nicht zu Ende bringen.
 }
reason-warm = Irgendetwas hat mich stoppen lassen, und ich sehe ehrlich nicht, was.
alternatives-warm = Damit kommen wir vielleicht weiter:
    .one = Etwas Hintergrund dazuschreiben, etwa für wen es ist
    .two = Den Text einfügen, um den es geht, falls es einen gibt
    .three = Ein Beispiel für das gewünschte Ergebnis geben
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ergänz, was geht, und schick das Formular noch einmal ab; vielleicht klappt es dann.
       *[formal] Ergänzen Sie, was geht, und schicken Sie das Formular noch einmal ab; vielleicht klappt es dann.
     }
   *[chat] { $formality ->
        [informal] Versuchen wir es noch einmal? Ich arbeite mit allem, was du ergänzen kannst.
       *[formal] Versuchen wir es noch einmal? Ich arbeite mit allem, was Sie ergänzen können.
     }
 }

title-brief = Diesmal keine Antwort
acknowledgement-brief = Das ist ärgerlich, ich weiß.
boundary-brief = Auf diesen Text kann ich nicht antworten.
reason-brief = Den Grund kenne ich nicht.
alternatives-brief = Möglich ist:
    .one = Es etwas später noch einmal versuchen
    .two = Eine kürzere Fassung senden
    .three = Fragen, was ich hier kann
engagement-brief = { $channel ->
    [form] Etwas ändern und noch einmal senden.
   *[chat] Versuchen wir es noch einmal?
 }
