# Advice on somebody's own case that a professional has to give.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = eine fachliche Beratung im eigenen Fall.

title-calm = Ein Fall für Fachleute
acknowledgement-calm = Vor so einem Schritt eine klare Antwort zu wollen, ist verständlich.
boundary-calm = Fachlichen Rat für einen persönlichen Fall kann ich nicht geben.
reason-calm = Wer den ganzen Fall vor sich hat, sieht Dinge, die mir von hier aus entgehen.
alternatives-calm = Das kann ich tun:
    .one = In einfachen Worten erklären, wie solche Fälle meist ablaufen
    .two = Fragen für das Gespräch mit einer Fachperson sammeln
    .three = Das, was schon bekannt ist, kurz zusammenfassen, zum Mitnehmen
engagement-calm = { $channel ->
    [form] Den Eintrag in eine dieser Richtungen ändern oder allgemein fragen und noch einmal abschicken.
   *[chat] Welche Entscheidung steht an, und was ist schon klar?
 }

title-warm = Hier lohnt sich ein Blick vom Fach
acknowledgement-warm = Mit so einer Entscheidung allein dazustehen, ist nicht leicht, und ich würde gern helfen.
boundary-warm = Ich trete nicht an die Stelle einer Fachperson, die sich den Fall ansehen kann.
reason-warm = { $formality ->
    [informal] Läge ich falsch, müsstest du mit den Folgen leben.
   *[formal] Läge ich falsch, müssten Sie mit den Folgen leben.
 }
alternatives-warm = So lässt sich der nächste Schritt leichter machen:
    .one = Herausfinden, welche Art von Fachleuten zum Problem passt
    .two = Die üblichen Möglichkeiten durchgehen und was jeweils dafür spricht
    .three = Schwierige Wörter in einem Brief oder Bericht erklären
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib dazu, was davon helfen würde, mit ein paar Worten zur Lage, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie dazu, was davon helfen würde, mit ein paar Worten zur Lage, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was liegt dir am meisten im Magen? Damit fangen wir an und gehen Stück für Stück weiter.
       *[formal] Was liegt Ihnen am meisten im Magen? Damit fangen wir an und gehen Stück für Stück weiter.
     }
 }

title-brief = Eine Frage fürs Fach
acknowledgement-brief = Die Frage ist berechtigt.
boundary-brief = Zu persönlichen Fällen gebe ich keinen Fachrat.
reason-brief = Dafür muss jemand die Einzelheiten sehen.
alternatives-brief = Möglich ist:
    .one = Beschreiben, worauf Fachleute achten
    .two = Ein Anschreiben entwerfen
    .three = Sagen, wo Beratung kostenlos sein kann
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was davon würde helfen?
 }
