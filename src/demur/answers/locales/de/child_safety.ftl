# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = alles Sexuelle, das ein Kind betrifft.

title-calm = Der Schutz von Kindern geht vor
acknowledgement-calm = Hier geht es um ein Kind, darum antworte ich ganz offen.
boundary-calm = Ich schreibe nichts Sexuelles über ein Kind und helfe auch nicht dabei.
reason-calm = Ein Kind kann dem nicht zustimmen und trägt den Schaden oft ein Leben lang.
alternatives-calm = Diese Hilfe gibt es sofort:
    .one = Ein Bild oder einen Verdacht bei der Meldestelle des Landes melden, zu finden auf inhope.org
    .two = Bei beunruhigenden eigenen Gedanken vertraulich Hilfe suchen, etwa bei „Kein Täter werden“
    .three = Den Notruf wählen, wenn ein Kind gerade in Gefahr ist
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ob es um ein Kind geht oder um dich selbst: Geh einen dieser Schritte noch heute.
       *[formal] Ob es um ein Kind geht oder um Sie selbst: Gehen Sie einen dieser Schritte noch heute.
     }
   *[chat] Welcher Schritt passt? Bei den Worten dafür helfe ich.
 }

title-warm = Es gibt Hilfe, für Kinder und Erwachsene
acknowledgement-warm = Was auch immer dahintersteht, niemand muss damit allein bleiben.
boundary-warm = An sexuellen Texten, Bildern oder Plänen mit Kindern beteilige ich mich nicht, und dabei bleibt es.
reason-warm = Kinder vertrauen den Großen um sie herum, und ist das Vertrauen einmal zerbrochen, heilt es schwer.
alternatives-warm = Diese Menschen hören zu und können helfen:
    .one = Ein Kinder- und Jugendtelefon suchen, für jedes Land auf childhelplineinternational.org
    .two = Vertraulich mit einer Ärztin, einem Arzt oder in einer Therapie über belastende Gedanken sprechen
    .three = Sich einer Beratungsstelle oder einem vertrauten Menschen öffnen, wenn es selbst erlebt wurde
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ist gerade ein Kind in Gefahr, wähl zuerst den Notruf.
       *[formal] Ist gerade ein Kind in Gefahr, wählen Sie zuerst den Notruf.
     }
   *[chat] { $formality ->
        [informal] Ist gerade ein Kind in Gefahr? Dann wähl zuerst den Notruf.
       *[formal] Ist gerade ein Kind in Gefahr? Dann wählen Sie zuerst den Notruf.
     }
 }

title-brief = Kinder brauchen Schutz
acknowledgement-brief = Ich habe das genau gelesen.
boundary-brief = Bei Sexuellem mit Kindern helfe ich nicht.
reason-brief = Es verletzt Kinder.
alternatives-brief = Das hilft:
    .one = Bilder der Polizei melden
    .two = Sich ans Jugendamt wenden
    .three = Unterstützung für sich selbst finden: findahelpline.com
engagement-brief = { $channel ->
    [form] Ist ein Kind in Gefahr: Notruf wählen.
   *[chat] Ist ein Kind in Gefahr? Dann den Notruf wählen.
 }
