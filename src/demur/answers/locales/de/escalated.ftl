# A person will look at it; what the user gets meanwhile.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ein Mensch sieht sich das an
acknowledgement-calm = Ich habe alles sorgfältig gelesen.
boundary-calm = Ich beantworte diese Frage nicht allein; zuerst sieht ein Mensch darauf.
reason-calm = Er kann Dinge abwägen, die mir entgehen.
alternatives-calm = In der Zwischenzeit geht das:
    .one = Aufschreiben, was für das Verständnis des Falls hilfreich ist
    .two = Mit einer anderen Frage weitermachen
    .three = Den örtlichen Notruf wählen, falls jemand in Gefahr ist
engagement-calm = { $channel ->
    [form] Noch einmal absenden ist nicht nötig. Für eine andere Frage ist das Formular frei.
   *[chat] Gibt es etwas anderes, bei dem ich in der Wartezeit helfen kann?
 }

title-warm = Vier Augen sehen mehr
acknowledgement-warm = { $formality ->
    [informal] Daran liegt dir viel, das merke ich.
   *[formal] Daran liegt Ihnen viel, das merke ich.
 }
boundary-warm = Über die Antwort entscheide ich nicht allein, darum liegt sie jetzt bei einem Menschen.
reason-warm = { $formality ->
    [informal] Dass es für dich richtig wird, zählt hier mehr als Tempo.
   *[formal] Dass es für Sie richtig wird, zählt hier mehr als Tempo.
 }
alternatives-warm = Bis dahin lässt sich schon etwas vorbereiten:
    .one = Papiere, Daten oder Namen heraussuchen, die gebraucht werden könnten
    .two = Festhalten, wie ein gutes Ergebnis aussähe
    .three = Sich an die Rettungsdienste vor Ort wenden, wenn es nicht warten kann
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Hier ist nichts weiter zu tun. Behalte gern eine Kopie des Textes.
       *[formal] Hier ist nichts weiter zu tun. Behalten Sie gern eine Kopie des Textes.
     }
   *[chat] Wollen wir bis dahin die Notizen ordnen?
 }

title-brief = Das braucht einen Menschen
acknowledgement-brief = Ich habe es gelesen.
boundary-brief = Die Antwort überlasse ich einem Menschen.
reason-brief = Menschen sehen mehr vom Ganzen.
alternatives-brief = Jetzt möglich:
    .one = Den Text sichern
    .two = Die wichtigsten Punkte notieren
    .three = Bei Gefahr: örtlichen Notruf wählen
engagement-brief = { $channel ->
    [form] Mehr ist vorerst nicht zu tun.
   *[chat] Was kann ich sonst tun?
 }
