# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Einzelheiten zu Gewalt, Waffen, Einbruch, Straftaten oder Selbstverletzung.

title-calm = Wo Menschen verletzt werden, höre ich auf
acknowledgement-calm = Ich habe den Text aufmerksam gelesen.
boundary-calm = Wenn es um Gewalt, Waffen, Einbrüche, Straftaten oder Selbstverletzung geht, helfe ich nicht.
reason-calm = Jemand könnte schwer verletzt werden, und das macht keiner rückgängig.
alternatives-calm = Das kann ich tun:
    .one = Erklären, wie sich Menschen, Wohnung und Konten schützen lassen
    .two = Erklären, was nach einem Unfall, einer Drohung oder einem Einbruch zuerst zu tun ist
    .three = Auf kostenlose Hilfsnummern hinweisen, zu finden auf findahelpline.com
engagement-calm = { $channel ->
    [form] Den Text auf etwas davon ändern oder ergänzen, wofür es gebraucht wird, und noch einmal abschicken.
   *[chat] Was steckt hinter der Frage? Vielleicht gibt es einen sicheren Weg dorthin.
 }

title-warm = Suchen wir einen sicheren Weg
acknowledgement-warm = Ich möchte wirklich von Nutzen sein, darum sage ich es ganz offen.
boundary-warm = Auf Waffen, Angriffe, Einbrüche, Straftaten oder Wege, andere oder sich selbst zu verletzen, gehe ich nicht ein.
reason-warm = Sind solche Einzelheiten einmal in der Welt, weiß niemand, wen es am Ende trifft.
alternatives-warm = Dabei helfe ich gern:
    .one = Einen Streit durchdenken und überlegen, was ihn beruhigt
    .two = An einer Geschichte, Stunde oder Hausarbeit arbeiten, die ohne solche Einzelheiten auskommt
    .three = Worte finden, um Freunden oder einer Nummer von findahelpline.com zu sagen, wie es gerade geht
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was dabei herauskommen soll, oder wähl einen Vorschlag, und dann noch einmal abschicken.
       *[formal] Schreiben Sie, was dabei herauskommen soll, oder wählen Sie einen Vorschlag, und dann noch einmal abschicken.
     }
   *[chat] Was soll dabei herauskommen? Suchen wir einen Weg, bei dem niemand zu Schaden kommt.
 }

title-brief = Sicherheit zuerst
acknowledgement-brief = Das habe ich aufgenommen.
boundary-brief = Aus Gewalt, Waffen, Einbruch, Straftaten und Selbstverletzung halte ich mich heraus.
reason-brief = Menschen könnten verletzt werden.
alternatives-brief = Möglich ist:
    .one = Die Risiken erklären
    .two = Sicherere Wege nennen
    .three = Sagen, wo es Hilfe gibt: findahelpline.com
engagement-brief = { $channel ->
    [form] Etwas davon eintragen oder den Zweck.
   *[chat] Wofür ist es?
 }
