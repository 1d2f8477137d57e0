# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Hilfe bei Betrug, Diebstahl, Drogen oder Waffen.

title-calm = Jemand anderes würde dafür zahlen
acknowledgement-calm = Dahinter kann eine echte Not stehen.
boundary-calm = Bei Betrug, Diebstahl, Drogenhandel, Waffen oder beim Untertauchen vor der Polizei helfe ich nicht.
reason-calm = Andere verlieren dadurch Geld, Gesundheit oder Ruhe, und gefragt hat sie niemand.
alternatives-calm = Das kann ich tun:
    .one = Erklären, was Polizei und Gericht in so einem Fall tun
    .two = Einen Plan für Schulden oder einen knappen Monat ausarbeiten
    .three = Eine Antwort an jemanden finden, der zum Mitmachen drängt
engagement-calm = { $channel ->
    [form] Wenn etwas davon hilft, das stattdessen ins Formular schreiben und absenden.
   *[chat] Hilft etwas davon, genügt ein Wort, und ich fange damit an.
 }

title-warm = Vielleicht geht es mit weniger Schaden
acknowledgement-warm = Das Leben kann einen in die Enge treiben, und fürs Fragen verurteile ich niemanden.
boundary-warm = Mit Abzocke, Diebesgut, Drogen oder Schusswaffen habe ich nichts zu tun.
reason-warm = Am anderen Ende steht ein Mensch, der verletzt, verängstigt oder ausgenommen würde.
alternatives-warm = Das tue ich gern:
    .one = Erklären, wie Suchthilfe arbeitet und wie ein erstes Gespräch abläuft
    .two = Die Suche nach Arbeit, Hilfen oder einem fairen Kredit planen
    .three = Die eigene Sicht aufschreiben, für die Anwaltskanzlei oder Beratungsstelle
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Wähl, was der Lage am nächsten kommt, und schick das Formular damit ab.
       *[formal] Wählen Sie, was der Lage am nächsten kommt, und schicken Sie das Formular damit ab.
     }
   *[chat] { $formality ->
        [informal] Was davon kommt deiner Lage am nächsten?
       *[formal] Was davon kommt Ihrer Lage am nächsten?
     }
 }

title-brief = Da halte ich mich heraus
acknowledgement-brief = Vielleicht ist der Druck groß.
boundary-brief = Bei Betrug, Diebstahl, Drogen oder Waffen helfe ich nicht.
reason-brief = Jemand käme zu Schaden.
alternatives-brief = Möglich ist:
    .one = Erklären, wie man Betrug erkennt
    .two = Die Gesundheitsrisiken einer Droge erklären
    .three = Schritte nach einem Diebstahl nennen
engagement-brief = { $channel ->
    [form] Etwas davon stattdessen eintragen.
   *[chat] Was davon? Dann geht es los.
 }
