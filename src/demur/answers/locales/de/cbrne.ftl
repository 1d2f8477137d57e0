# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Einzelheiten zu Waffen oder Stoffen, die viele Menschen verletzen können.

title-calm = Zu viele Menschen könnten verletzt werden
acknowledgement-calm = Das Thema wirft echte Fragen auf, und einige davon nehme ich gern.
boundary-calm = Einzelheiten zu Sprengstoffen, Erregern, Giften oder Strahlung, die sich gegen Menschen richten lassen, gebe ich nicht weiter.
reason-calm = Geraten sie an die Falschen, kann es sehr viele Menschen auf einmal treffen.
alternatives-calm = Das kann ich tun:
    .one = Die Geschichte solcher Waffen erklären und wie Verträge sie eindämmen
    .two = Erklären, wie sich Haushaltschemikalien sicher lagern, nutzen und entsorgen lassen
    .three = Bei Chemie oder Biologie auf Schulniveau helfen
engagement-calm = { $channel ->
    [form] Dazuschreiben, woran gerade gearbeitet wird, oder etwas davon wählen und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Woran arbeitest du gerade? Bei der sicheren Seite davon helfe ich.
       *[formal] Woran arbeiten Sie gerade? Bei der sicheren Seite davon helfe ich.
     }
 }

title-warm = Bleiben wir auf der sicheren Seite
acknowledgement-warm = Bei solchen Dingen neugierig oder besorgt zu sein, ist ganz natürlich.
boundary-warm = Wie Bomben oder chemische, atomare und biologische Waffen im Inneren funktionieren, erkläre ich nicht.
reason-warm = Ein einziger Mensch an einem schlechten Tag reicht, und viele andere kommen nicht nach Hause.
alternatives-warm = Hier gehe ich gern in die Tiefe:
    .one = Erklären, wie Kliniken und Rettungskräfte sich auf solche Fälle vorbereiten
    .two = Durchgehen, was bei Chemie- oder Strahlenalarm zu Hause zu tun ist
    .three = Von einer Entdeckung und den Menschen dahinter erzählen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib dazu, ob es um Schule, Beruf oder eine Sorge geht, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie dazu, ob es um Schule, Beruf oder eine Sorge geht, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] Geht es um die Schule, den Beruf oder eine Sorge? Dann richte ich mich danach.
 }

title-brief = Zu gefährlich zum Weitergeben
acknowledgement-brief = Das Thema ist packend.
boundary-brief = Bei Sprengstoff und Massenvernichtungswaffen helfe ich nicht.
reason-brief = Viele Menschen könnten sterben.
alternatives-brief = Möglich ist:
    .one = Erklären, warum Stoffe kontrolliert werden
    .two = Ein Gefahrenzeichen erklären
    .three = Erste Schritte bei Vergiftungen nennen
engagement-brief = { $channel ->
    [form] Etwas davon wählen und absenden.
   *[chat] Was davon hilft?
 }
