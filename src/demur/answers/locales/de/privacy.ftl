# Another person's private life, the privacy of a third person.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = private Angaben über eine andere Person.

title-calm = Das ist jemandes Privatleben
acknowledgement-calm = Warum das interessant wäre, verstehe ich.
boundary-calm = Private Angaben über eine andere Person suche ich nicht heraus.
reason-calm = Wer gemeint ist, kann hier nicht zustimmen.
alternatives-calm = Das kann ich tun:
    .one = Der Person schreiben helfen, um sie direkt zu fragen
    .two = Erklären, welche Register öffentlich sind und wie man anfragt
    .three = Helfen, eigene Daten irgendwo löschen zu lassen
engagement-calm = { $channel ->
    [form] Den Text auf etwas davon ändern oder ergänzen, wofür es gebraucht wird, und noch einmal abschicken.
   *[chat] Wobei würde das Wissen helfen? Vielleicht gibt es einen anderen Weg.
 }

title-warm = Das soll die Person selbst entscheiden
acknowledgement-warm = { $formality ->
    [informal] Nicht Bescheid zu wissen, kann wehtun, besonders bei jemandem, der dir nahesteht.
   *[formal] Nicht Bescheid zu wissen, kann wehtun, besonders bei jemandem, der Ihnen nahesteht.
 }
boundary-warm = Was zum Privatleben von jemandem gehört, spüre ich nicht auf und gebe es nicht weiter.
reason-warm = Ist so etwas erst draußen, stehen womöglich Fremde vor der Tür.
alternatives-warm = Das mache ich gern mit:
    .one = Planen, wie sich das beim nächsten Treffen ansprechen lässt
    .two = Durchgehen, wie Suchdienste verlorene Freunde oder Verwandte finden
    .three = Besprechen, was zu tun ist, wenn jemand in Gefahr sein könnte
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was geklärt werden soll, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie, was geklärt werden soll, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was möchtest du klären? Ich suche einen Weg, der für beide Seiten passt.
       *[formal] Was möchten Sie klären? Ich suche einen Weg, der für beide Seiten passt.
     }
 }

title-brief = Das teilt man nur selbst
acknowledgement-brief = Ich sehe, worum es geht.
boundary-brief = Private Angaben über andere suche oder teile ich nicht.
reason-brief = Es könnte sie in Gefahr bringen.
alternatives-brief = Möglich ist:
    .one = Eine Vertrauensperson zum Vermitteln vorschlagen
    .two = Einen Text auf persönliche Angaben prüfen
    .three = Mit erfundenen Angaben arbeiten
engagement-brief = { $channel ->
    [form] Das Ziel ergänzen und senden.
   *[chat] Was ist das Ziel?
 }
