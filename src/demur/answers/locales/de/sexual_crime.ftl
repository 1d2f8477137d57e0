# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = sexuelle Handlungen oder Bilder ohne Einverständnis.

title-calm = Nur wenn alle Ja sagen
acknowledgement-calm = Das ist eine ernste Sache, und so behandle ich sie auch.
boundary-calm = Bei sexuellen Handlungen, Bildern oder Geschäften, denen jemand nicht zugestimmt hat, helfe ich nicht.
reason-calm = Wem es geschieht, der lebt oft viele Jahre damit.
alternatives-calm = Das kann ich tun:
    .one = Erklären, wie sich private Bilder aus dem Netz nehmen lassen, etwa mit stopncii.org
    .two = Erklären, was in den ersten Tagen nach einem Übergriff helfen kann
    .three = Erklären, was Einverständnis heißt und wie man zu zweit darüber redet
engagement-calm = { $channel ->
    [form] Würde etwas davon helfen, auch für jemand anderen, das ins Formular schreiben und absenden.
   *[chat] { $formality ->
        [informal] Würde etwas davon dir oder jemandem in deiner Nähe helfen? Dann genügt ein Wort.
       *[formal] Würde etwas davon Ihnen oder jemandem in Ihrer Nähe helfen? Dann genügt ein Wort.
     }
 }

title-warm = Es gibt Menschen, die helfen
acknowledgement-warm = Für so etwas sind Worte schwer zu finden.
boundary-warm = Bei Sex, zu dem jemand gezwungen oder überlistet wird, und beim Verbreiten privater Bilder helfe ich nicht.
reason-warm = Einem Menschen wird damit die Entscheidung über den eigenen Körper genommen.
alternatives-warm = Für Betroffene und alle, die ihnen nahestehen:
    .one = Auf findahelpline.com ein Hilfetelefon suchen, das zuhört, ohne zu urteilen
    .two = Mich fragen, wie sich jemand unterstützen lässt, dem so etwas passiert ist
    .three = Mit meiner Hilfe aufschreiben, was geschehen ist, für einen vertrauten Menschen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ist jemand in Gefahr, wähl den Notruf; wenn nicht, beginn mit einem dieser Schritte.
       *[formal] Ist jemand in Gefahr, wählen Sie den Notruf; wenn nicht, beginnen Sie mit einem dieser Schritte.
     }
   *[chat] { $formality ->
        [informal] Würde jetzt etwas davon helfen? Ist jemand in Gefahr, wähl den Notruf.
       *[formal] Würde jetzt etwas davon helfen? Ist jemand in Gefahr, wählen Sie den Notruf.
     }
 }

title-brief = Nicht ohne Einverständnis
acknowledgement-brief = Ich nehme das ernst.
boundary-brief = Bei Sex oder Bildern ohne Einverständnis helfe ich nicht.
reason-brief = Es verletzt Menschen tief.
alternatives-brief = Möglich ist:
    .one = Erklären, wie eine Anzeige abläuft
    .two = Arten medizinischer und rechtlicher Hilfe nennen
    .three = Warnzeichen für Menschenhandel erklären
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was davon hilft?
 }
