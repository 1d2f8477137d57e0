# Erotica and explicit adult material that this service leaves out.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = der sexuell explizite Teil.

title-calm = Explizites gibt es hier nicht
acknowledgement-calm = Das gehört zum Leben, und danach zu fragen ist in Ordnung.
boundary-calm = Sexuell explizite Szenen oder Texte schreibe ich hier nicht.
reason-calm = Wer diesen Dienst betreibt, möchte, dass sich alle hier wohlfühlen.
alternatives-calm = Das kann ich tun:
    .one = Eine Liebesszene schreiben, die rechtzeitig ausblendet
    .two = Fragen zu Gesundheit, Körper und Beziehung beantworten
    .three = An Handlung und Figuren der Geschichte arbeiten
engagement-calm = { $channel ->
    [form] Auf etwas davon ändern oder sagen, wofür es ist, und noch einmal abschicken.
   *[chat] Was soll die Szene vermitteln? Oft gibt es einen anderen Weg dorthin.
 }

title-warm = Das überlassen wir der Fantasie
acknowledgement-warm = Begehren ist ein großes Thema, darüber zu lesen oder zu schreiben hat seinen Reiz.
boundary-warm = Bevor es in sexuelle Einzelheiten geht, höre ich allerdings auf.
reason-warm = Wer hier mitliest und wie es bei diesen Menschen ankommt, weiß ich nicht.
alternatives-warm = Gern versuche ich etwas davon:
    .one = Spannung zwischen zwei Figuren aufbauen, Küsse inbegriffen
    .two = Worte für einen Liebesbrief oder eine erste Nachricht finden
    .three = Über Begehren, Einverständnis oder ein schwieriges Date reden
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Beschreib die gewünschte Stimmung und schick das Formular noch einmal ab.
       *[formal] Beschreiben Sie die gewünschte Stimmung und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Welche Stimmung schwebt dir vor? Darauf schreibe ich hin.
       *[formal] Welche Stimmung schwebt Ihnen vor? Darauf schreibe ich hin.
     }
 }

title-brief = So explizit hier nicht
acknowledgement-brief = Das bewerte ich nicht.
boundary-brief = Explizit Sexuelles schreibe ich hier nicht.
reason-brief = Nicht alle möchten das lesen.
alternatives-brief = Möglich ist:
    .one = Einen romantischen Abend planen
    .two = Bücher zur sexuellen Gesundheit vorschlagen
    .three = Einen milderen Entwurf überarbeiten
engagement-brief = { $channel ->
    [form] Ändern und noch einmal senden.
   *[chat] Was davon passt?
 }
