# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = meine internen Anweisungen, meine stillen Überlegungen und das Innere des Modells.

title-calm = Was hinter den Kulissen bleibt
acknowledgement-calm = Wissen zu wollen, wie ich arbeite, ist verständlich.
boundary-calm = Meine internen Anweisungen und stillen Überlegungen teile ich nicht, und beim Nachbauen des Modells helfe ich nicht.
reason-calm = Machten sie die Runde, könnte jemand mich gegen die wenden, die sich auf mich verlassen.
alternatives-calm = Das kann ich tun:
    .one = Allgemein erklären, wie Assistenten wie ich eingerichtet sind
    .two = Sagen, wobei ich helfen kann und wobei nicht
    .three = Eine Antwort in klaren Worten begründen
engagement-calm = { $channel ->
    [form] Den Text auf etwas davon ändern und noch einmal abschicken.
   *[chat] Woher kommt die Neugier? So viel davon, wie geht, beantworte ich gern.
 }

title-warm = Ein Blick unter die Haube, bis zu einem Punkt
acknowledgement-warm = Ich mag es, wenn jemand wissen will, womit er es zu tun hat.
boundary-warm = Meine internen Anweisungen und Gedankengänge behalte ich für mich, und an einer Kopie von mir baue ich nicht mit.
reason-warm = Darin steckt die Arbeit vieler Leute, und sie zu verschenken steht mir nicht zu.
alternatives-warm = Gern mache ich eines davon:
    .one = Eine Antwort noch einmal durchgehen, mit den Fakten dahinter
    .two = Offene Modelle und Aufsätze vorschlagen, die alle studieren dürfen
    .three = Gute Anweisungen für einen eigenen Assistenten schreiben
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was gerade gebaut oder geprüft wird, oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie, was gerade gebaut oder geprüft wird, oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] { $formality ->
        [informal] Baust oder prüfst du gerade etwas? Davon höre ich gern mehr.
       *[formal] Bauen oder prüfen Sie gerade etwas? Davon höre ich gern mehr.
     }
 }

title-brief = Mein Innenleben bleibt privat
acknowledgement-brief = Neugier ist willkommen.
boundary-brief = Interne Anweisungen und Überlegungen gebe ich nicht preis, und beim Kopieren helfe ich nicht.
reason-brief = Andere verlassen sich darauf.
alternatives-brief = Möglich ist:
    .one = Erklären, wie KI lernt
    .two = Beschreiben, wofür ich da bin
    .three = Arten von Assistenten vergleichen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was interessiert am meisten?
 }
