# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = eine Aktion, die sich nicht rückgängig machen lässt oder um die niemand gebeten hat.

title-calm = Diesen Schritt gehe ich nicht allein
acknowledgement-calm = Die Aufgabe soll endlich fertig werden, das sehe ich.
boundary-calm = Ich führe nichts aus, was sich nicht rückgängig machen lässt oder worum niemand gebeten hat.
reason-calm = Ginge es schief, könnten Daten, Geld oder viel Zeit für immer weg sein.
alternatives-calm = Das kann ich vorher tun:
    .one = Als Trockenlauf beschreiben, was jeder Schritt ändern würde
    .two = Einen Plan schreiben, der sich Schritt für Schritt freigeben lässt
    .three = Auflisten, was vorher gesichert werden sollte
engagement-calm = { $channel ->
    [form] Die Aufgabe auf etwas davon ändern oder die gewünschten Schritte genau nennen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Welche Schritte sind schon sicher, und welche möchtest du dir erst ansehen?
       *[formal] Welche Schritte sind schon sicher, und welche möchten Sie sich erst ansehen?
     }
 }

title-warm = Erst schauen, dann springen
acknowledgement-warm = Das soll endlich vom Tisch, und dazu trage ich gern bei.
boundary-warm = { $formality ->
    [informal] Wo es kein Zurück gibt, handle ich nicht in deinem Namen, und über den Auftrag gehe ich nicht hinaus.
   *[formal] Wo es kein Zurück gibt, handle ich nicht in Ihrem Namen, und über den Auftrag gehe ich nicht hinaus.
 }
reason-warm = { $formality ->
    [informal] Es geht um deine Daten, dein Konto und deinen guten Namen, also liegt das letzte Wort bei dir.
   *[formal] Es geht um Ihre Daten, Ihr Konto und Ihren guten Namen, also liegt das letzte Wort bei Ihnen.
 }
alternatives-warm = Sicherere Wege zum Ziel:
    .one = Die Nachricht, Bestellung oder Eingabe so vorbereiten, dass nur noch das Absenden fehlt
    .two = Die Aufgabe so teilen, dass zuerst drankommt, was sich zurücknehmen lässt
    .three = Einen sanfteren Weg suchen, bei dem alles an seinem Platz bleibt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib, was unbedingt so bleiben soll, mit einem dieser Vorschläge, und schick es noch einmal ab.
       *[formal] Schreiben Sie, was unbedingt so bleiben soll, mit einem dieser Vorschläge, und schicken Sie es noch einmal ab.
     }
   *[chat] Was soll auf jeden Fall so bleiben, wie es ist? Darum herum können wir planen.
 }

title-brief = Kurz innehalten
acknowledgement-brief = Gern helfe ich weiter.
boundary-brief = Ich tue nichts, was endgültig ist oder nicht verlangt war.
reason-brief = { $formality ->
    [informal] Ein Fehler träfe dich.
   *[formal] Ein Fehler träfe Sie.
 }
alternatives-brief = Möglich ist:
    .one = Die Befehle aufschreiben
    .two = Sagen, was schiefgehen kann
    .three = Eine Checkliste vorbereiten
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Womit fangen wir an?
 }
