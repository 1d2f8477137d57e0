# Something of ours failed; nothing is wrong with the request.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Das liegt an uns
acknowledgement-calm = { $formality ->
    [informal] Du hast alles richtig gemacht.
   *[formal] Sie haben alles richtig gemacht.
 }
boundary-calm = Im Moment kann ich keine Antwort geben.
reason-calm = Eine unserer eigenen Prüfungen läuft nicht, und mit dem Text hat das nichts zu tun.
alternatives-calm = So geht es weiter:
    .one = In ein, zwei Minuten noch einmal versuchen
    .two = Das hier offen lassen, damit nichts verloren geht
    .three = Denen Bescheid geben, die den Dienst betreiben, falls es anhält
engagement-calm = { $channel ->
    [form] Eine Minute warten, dann das Formular unverändert noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Möchtest du es gleich noch einmal versuchen?
       *[formal] Möchten Sie es gleich noch einmal versuchen?
     }
 }

title-warm = Hier ist etwas kaputtgegangen
acknowledgement-warm = Mittendrin ausgebremst zu werden, ist ärgerlich, ich weiß.
boundary-warm = Ich kann die Antwort nicht zu Ende bringen, weil ein Teil dieses Dienstes ausgefallen ist.
reason-warm = { $formality ->
    [informal] Lieber lasse ich dich warten, als etwas auszugeben, das niemand geprüft hat.
   *[formal] Lieber lasse ich Sie warten, als etwas auszugeben, das niemand geprüft hat.
 }
alternatives-warm = Das hilft vielleicht, bis es wieder läuft:
    .one = Erst etwas anderes machen und später wiederkommen
    .two = An einem Teil arbeiten, der ohne Antwort auskommt
    .three = Auf der Hilfeseite dieses Dienstes nachsehen, falls es eine gibt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Geändert werden muss nichts; komm in einer Weile wieder und schick es so ab, wie es ist.
       *[formal] Geändert werden muss nichts; kommen Sie in einer Weile wieder und schicken Sie es so ab, wie es ist.
     }
   *[chat] { $formality ->
        [informal] Versuchen wir es in einer Weile noch einmal? Schick es einfach so, wie es ist.
       *[formal] Versuchen wir es in einer Weile noch einmal? Schicken Sie es einfach so, wie es ist.
     }
 }

title-brief = Einen Moment, bitte
acknowledgement-brief = Mit dem Text ist alles in Ordnung.
boundary-brief = Gerade kann ich nicht antworten.
reason-brief = Bei uns ist etwas ausgefallen, und das kostet Wartezeit.
alternatives-brief = Bis dahin:
    .one = Den Text kopieren
    .two = Seite oder App neu laden
    .three = Die Uhrzeit notieren, falls jemand fragt
engagement-brief = { $channel ->
    [form] Bitte bald noch einmal senden.
   *[chat] Geht es bald noch einmal?
 }
