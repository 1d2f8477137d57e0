# Personal decisions on investments, tax or credit.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = persönliche Ratschläge zu Geldanlage, Krediten oder Steuern.

title-calm = Eine Entscheidung über eigenes Geld
acknowledgement-calm = Bei Geldfragen wäre ein klares Ja oder Nein am bequemsten.
boundary-calm = Was zu kaufen, zu verkaufen, zu leihen oder in die Steuererklärung zu schreiben ist, kann ich nicht sagen.
reason-calm = { $formality ->
    [informal] Es hängt von Dingen ab, die ich nicht sehe, und einen Verlust müsstest du selbst tragen.
   *[formal] Es hängt von Dingen ab, die ich nicht sehe, und einen Verlust müssten Sie selbst tragen.
 }
alternatives-calm = Das kann ich tun:
    .one = Erklären, wie eine Art von Anlage, Kredit oder Steuer funktioniert
    .two = Kosten und Risiken von Möglichkeiten allgemein vergleichen
    .three = Fragen für eine Beratung sammeln, bevor etwas unterschrieben wird
engagement-calm = { $channel ->
    [form] Den Eintrag auf etwas davon ändern, die Art des Produkts oder der Steuer nennen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Welche Entscheidung steht an, und was möchtest du vorher wissen?
       *[formal] Welche Entscheidung steht an, und was möchten Sie vorher wissen?
     }
 }

title-warm = { $formality ->
    [informal] Dein Geld, deine Entscheidung
   *[formal] Ihr Geld, Ihre Entscheidung
 }
acknowledgement-warm = Wie erleichternd es wäre, einfach die richtige Richtung zu hören, kann ich mir denken.
boundary-warm = { $formality ->
    [informal] Eine Anlage, einen Kredit oder ein Steuermodell suche ich nicht für dich aus.
   *[formal] Eine Anlage, einen Kredit oder ein Steuermodell suche ich nicht für Sie aus.
 }
reason-warm = Wer Einkommen, Schulden und Pläne kennt, sieht, was mir entgeht.
alternatives-warm = Für eine gute Wahl kann ich einiges tun:
    .one = Aus vorliegenden Zahlen einen einfachen Haushaltsplan machen
    .two = Das Kleingedruckte eines Angebots in klare Worte fassen
    .three = Zeigen, was Gebühren, Zinsen oder Schwankungen über die Jahre ausmachen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, wofür das Geld gedacht ist, mit einem dieser Vorschläge, und schick es noch einmal ab.
       *[formal] Schreiben Sie, wofür das Geld gedacht ist, mit einem dieser Vorschläge, und schicken Sie es noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was soll dieses Geld für dich leisten? Damit fängt es sich gut an.
       *[formal] Was soll dieses Geld für Sie leisten? Damit fängt es sich gut an.
     }
 }

title-brief = Das entscheidet man selbst
acknowledgement-brief = Darüber lohnt es sich nachzudenken.
boundary-brief = Persönlichen Rat zu Anlagen, Krediten oder Steuern gebe ich nicht.
reason-brief = { $formality ->
    [informal] Das Risiko läge ganz bei dir.
   *[formal] Das Risiko läge ganz bei Ihnen.
 }
alternatives-brief = Möglich ist:
    .one = Einen Begriff erklären
    .two = Ein erfundenes Beispiel durchrechnen
    .three = Sagen, wo es Schuldnerberatung gibt
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was davon nützt?
 }
