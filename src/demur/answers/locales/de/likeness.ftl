# An image of a real person, or one in the style of a named living artist.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Bilder echter Menschen oder im Stil lebender Kunstschaffender.

title-calm = Auf diesem Bild wäre jemand Echtes
acknowledgement-calm = Was da entstehen soll, kann ich mir gut vorstellen.
boundary-calm = Ein Bild einer echten Person oder im Stil von jemandem, der heute Kunst macht, erstelle ich nicht.
reason-calm = Das eigene Gesicht oder der eigene Stil würde benutzt, ohne dass jemand gefragt wurde.
alternatives-calm = Das kann ich tun:
    .one = Dieselbe Szene mit einer erfundenen Person beschreiben
    .two = Eine Kunstrichtung oder Epoche mit dieser Stimmung vorschlagen
    .three = Ein paar Zeilen entwerfen, die um Einverständnis bitten
engagement-calm = { $channel ->
    [form] Statt des Namens eine erfundene Person oder Stimmung eintragen und noch einmal abschicken.
   *[chat] Welche Stimmung soll es sein? Darauf können wir aufbauen.
 }

title-warm = Geben wir dem Bild ein eigenes Gesicht
acknowledgement-warm = { $formality ->
    [informal] Da gibt es ein Bild, das du gern sähst, das merke ich.
   *[formal] Da gibt es ein Bild, das Sie gern sähen, das merke ich.
 }
boundary-warm = Echte Gesichter oder den Stil heute lebender Künstlerinnen und Künstler nehme ich nicht.
reason-warm = Ein Bild kann jemanden jahrelang verfolgen, und Kunstschaffende leben von dem, was nur sie können.
alternatives-warm = So kämen wir nah heran:
    .one = Eine Figur erfinden und bis ins Kleinste ausmalen
    .two = Licht, Farben und Aufbau beschreiben statt eines Namens
    .three = Vorschlagen, wo es frei nutzbare Bilder gibt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib ohne Namen, welche Einzelheiten am meisten zählen, und schick es noch einmal ab.
       *[formal] Schreiben Sie ohne Namen, welche Einzelheiten am meisten zählen, und schicken Sie es noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Welche Einzelheit zählt für dich am meisten? Fangen wir mit der an.
       *[formal] Welche Einzelheit zählt für Sie am meisten? Fangen wir mit der an.
     }
 }

title-brief = Fremdes Gesicht, fremde Entscheidung
acknowledgement-brief = Ich sehe die Idee.
boundary-brief = Ich mache keine Bilder echter Menschen und ahme keine lebenden Kunstschaffenden nach.
reason-brief = Sie haben nicht zugestimmt.
alternatives-brief = Möglich ist:
    .one = Ein Symbol vorschlagen
    .two = Einen Stil in Worte fassen
    .three = Die Pose planen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Wofür ist das Bild?
 }
