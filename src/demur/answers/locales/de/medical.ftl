# Diagnosis, doses and treatment for a person.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = eine Diagnose, eine Dosis oder eine Behandlung für eine einzelne Person.

title-calm = Eine Frage für die Arztpraxis
acknowledgement-calm = Gesundheitsfragen lässt man ungern offen.
boundary-calm = Eine Diagnose, Dosis oder Behandlung für eine einzelne Person kann ich nicht nennen.
reason-calm = Untersuchen kann ich niemanden, und falsch geraten könnte wirklich schaden.
alternatives-calm = Das kann ich tun:
    .one = Erklären, was über eine Krankheit oder ein Medikament allgemein bekannt ist
    .two = Anzeichen nennen, bei denen noch heute Hilfe nötig ist
    .three = Fragen für die Praxis oder Apotheke aufschreiben
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Den Eintrag auf etwas davon ändern und noch einmal abschicken. Wird es rasch schlimmer, wähl den örtlichen Notruf.
       *[formal] Den Eintrag auf etwas davon ändern und noch einmal abschicken. Wird es rasch schlimmer, wählen Sie den örtlichen Notruf.
     }
   *[chat] { $formality ->
        [informal] Was macht dir am meisten Sorgen? Wird es rasch schlimmer, wähl zuerst den örtlichen Notruf.
       *[formal] Was macht Ihnen am meisten Sorgen? Wird es rasch schlimmer, wählen Sie zuerst den örtlichen Notruf.
     }
 }

title-warm = Die Gesundheit verdient einen genauen Blick
acknowledgement-warm = Nicht zu wissen, was los ist oder was hilft, ist für alle schwer.
boundary-warm = Ich rate nicht, was jemand hat, und sage nicht, welches Medikament in welcher Menge.
reason-warm = In der Praxis kann man schauen, zuhören und testen; ich hätte nur ein paar Zeilen.
alternatives-warm = So kann ich auf dem Weg zu guter Versorgung helfen:
    .one = Die Beschwerden ordnen, mit dem Beginn von jeder
    .two = Wörter aus Beipackzettel, Laborbericht oder Arztbrief erklären
    .three = Klären, wer zuständig ist: Praxis, Apotheke, Bereitschaftsdienst oder Giftnotruf
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib auf, was aufgefallen ist und was davon helfen soll. Kann es nicht warten, hol bitte jetzt Hilfe.
       *[formal] Schreiben Sie auf, was aufgefallen ist und was davon helfen soll. Kann es nicht warten, holen Sie bitte jetzt Hilfe.
     }
   *[chat] { $formality ->
        [informal] Wie lange geht das schon? Fühlt es sich an, als könnte es nicht warten, hol bitte jetzt Hilfe.
       *[formal] Wie lange geht das schon? Fühlt es sich an, als könnte es nicht warten, holen Sie bitte jetzt Hilfe.
     }
 }

title-brief = Am besten in der Praxis fragen
acknowledgement-brief = Gut, dass die Frage kommt.
boundary-brief = Diagnosen und Dosierungen gebe ich nicht.
reason-brief = Jeder Körper ist anders, und Fehler können schaden.
alternatives-brief = Möglich ist:
    .one = Häufige Nebenwirkungen beschreiben
    .two = Notizen für den Termin machen
    .three = Erste Hilfe erklären
engagement-brief = { $channel ->
    [form] Etwas davon eintragen. Im Notfall: Notruf.
   *[chat] Was hilft? Im Notfall den Notruf wählen.
 }
