# Refused again in the same conversation.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Die Antwort ist noch dieselbe
acknowledgement-calm = { $formality ->
    [informal] Das lässt dich nicht los, das merke ich.
   *[formal] Das lässt Sie nicht los, das merke ich.
 }
boundary-calm = Meine Antwort in diesem Punkt bleibt, wie sie ist.
reason-calm = Das sage ich lieber gleich, als noch mehr Zeit zu kosten.
alternatives-calm = Von hier aus geht das:
    .one = Mit jemandem sprechen, der für diesen Dienst arbeitet
    .two = Mit einem anderen Teil des Anliegens weitermachen
    .three = Eine Liste bekommen, was ich zu dem Thema tun kann
engagement-calm = { $channel ->
    [form] Kontakt zu den Betreibern aufnehmen oder etwas anderes eintragen.
   *[chat] { $formality ->
        [informal] Was davon würde dir am meisten helfen?
       *[formal] Was davon würde Ihnen am meisten helfen?
     }
 }

title-warm = Ich bleibe dabei
acknowledgement-warm = Zweimal ein Nein zu hören, ist zermürbend, ich weiß.
boundary-warm = Bei diesem einen Punkt helfe ich weiterhin nicht.
reason-warm = Ein klares Nein ist besser als noch ein Vielleicht.
alternatives-warm = Bleiben wir nicht daran hängen:
    .one = Sich beim Team melden und darüber reden
    .two = Zum Problem vom Anfang zurückgehen
    .three = Eine Seite der Sache versuchen, die noch nicht dran war
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib über das Problem vom Anfang oder melde dich beim Team.
       *[formal] Schreiben Sie über das Problem vom Anfang oder melden Sie sich beim Team.
     }
   *[chat] Was war das Problem am Anfang? Gehen wir dahin zurück.
 }

title-brief = Hier ändert sich nichts
acknowledgement-brief = Das ist angekommen.
boundary-brief = In diesem Punkt sage ich weiter Nein.
reason-brief = { $formality ->
    [informal] Du hast ein Recht auf klare Worte.
   *[formal] Sie haben ein Recht auf klare Worte.
 }
alternatives-brief = Möglich ist:
    .one = Mit einem Menschen reden
    .two = Zu einem anderen Thema wechseln
    .three = Fragen, was ich sonst anbiete
engagement-brief = { $channel ->
    [form] Etwas anderes eintragen oder den Dienst kontaktieren.
   *[chat] Wobei kann ich sonst helfen?
 }
