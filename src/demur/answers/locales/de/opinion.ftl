# Taking sides where people differ for good reasons.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = ein Urteil in einer Meinungsfrage.

title-calm = Das Urteil überlasse ich anderen
acknowledgement-calm = Die Frage bewegt viele Menschen.
boundary-calm = In Meinungsfragen ergreife ich keine Partei.
reason-calm = { $formality ->
    [informal] Menschen sehen das aus guten Gründen verschieden, und die Wahl liegt bei dir.
   *[formal] Menschen sehen das aus guten Gründen verschieden, und die Wahl liegt bei Ihnen.
 }
alternatives-calm = Das kann ich tun:
    .one = Für jede Seite die stärksten Gründe darlegen
    .two = Tatsachen und Werte auseinanderhalten
    .three = Fragen sammeln, die zeigen, worauf es einem ankommt
engagement-calm = { $channel ->
    [form] Die Ansichten nennen, um die es gehen soll, oder etwas davon wählen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Wohin neigst du bisher?
       *[formal] Wohin neigen Sie bisher?
     }
 }

title-warm = Keine Seite, aber viel zu sagen
acknowledgement-warm = Über so eine Frage lässt sich wunderbar reden.
boundary-warm = Auf welcher Seite der Debatte ich stünde, sage ich nicht.
reason-warm = Was Menschen am Herzen liegt, ist verschieden, und abwägen kann das niemand für andere.
alternatives-warm = Das mache ich gern:
    .one = Erklären, wie jede Seite es sieht, in ihren eigenen Worten
    .two = Erzählen, wie die Debatte entstanden ist
    .three = Ein Argument prüfen, indem ich dagegenhalte
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib deine eigene Sicht auf oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie Ihre eigene Sicht auf oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] { $formality ->
        [informal] Wie bist du darauf gekommen? Wir können bei deiner eigenen Sicht anfangen.
       *[formal] Wie sind Sie darauf gekommen? Wir können bei Ihrer eigenen Sicht anfangen.
     }
 }

title-brief = Eine Sache der eigenen Sicht
acknowledgement-brief = Eine spannende Frage.
boundary-brief = Zu Streitfragen äußere ich keine Meinung.
reason-brief = { $formality ->
    [informal] Was zählt, weißt du selbst am besten.
   *[formal] Was zählt, wissen Sie selbst am besten.
 }
alternatives-brief = Möglich ist:
    .one = Zeigen, was Studien sagen
    .two = Vor- und Nachteile auflisten
    .three = Eine eigene Sicht in Worte fassen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was davon hilft?
 }
