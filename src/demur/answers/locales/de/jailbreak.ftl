# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = der Teil, in dem ich meine Grenzen ablegen soll.

title-calm = Ich bleibe, wie ich bin
acknowledgement-calm = Gewünscht ist, dass ich anders arbeite, das sehe ich.
boundary-calm = Meine Grenzen lege ich nicht ab und spiele auch keinen Assistenten ohne Grenzen.
reason-calm = Verlass ist auf mich nur, wenn ich für alle gleich bin.
alternatives-calm = Das kann ich tun:
    .one = Ton, Länge oder Stil anpassen
    .two = In einer Geschichte oder einem Spiel eine Rolle spielen und dabei ich bleiben
    .three = Ehrlich sagen, wie weit ich bei einem Thema gehen kann
engagement-calm = { $channel ->
    [form] Geradeheraus schreiben, was gesucht wird, und noch einmal abschicken.
   *[chat] { $formality ->
        [informal] Was wolltest du herausfinden? Auf eine gerade Frage gebe ich mein Bestes.
       *[formal] Was wollten Sie herausfinden? Auf eine gerade Frage gebe ich mein Bestes.
     }
 }

title-warm = Immer noch ich, und gern dabei
acknowledgement-warm = Da ist eine Idee im Spiel, und wo ich kann, spiele ich gern mit.
boundary-warm = Meine Grenzen setze ich nicht aus, weder im Spiel noch unter anderem Namen.
reason-warm = { $formality ->
    [informal] Wer als Nächstes kommt, soll mir genauso vertrauen können wie du.
   *[formal] Wer als Nächstes kommt, soll mir genauso vertrauen können wie Sie.
 }
alternatives-warm = Versuchen wir etwas davon:
    .one = Eine Geschichte mit kühner Heldin oder gerissenem Schurken schreiben
    .two = Darüber reden, wie Assistenten wie ich gebaut und geprüft werden
    .three = Die schlichte Fassung der Frage beantworten, so weit ich kann
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib in einem einfachen Satz, was dich neugierig macht, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie in einem einfachen Satz, was Sie neugierig macht, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Was macht dich neugierig? Ich sage offen, was ich dazu tun kann.
       *[formal] Was macht Sie neugierig? Ich sage offen, was ich dazu tun kann.
     }
 }

title-brief = Weiterhin ganz ich
acknowledgement-brief = Ich sehe die Idee.
boundary-brief = Meine Grenzen lege ich nicht ab.
reason-brief = Viele verlassen sich darauf, dass ich gleich bleibe.
alternatives-brief = Möglich ist:
    .one = Auflisten, was ich hier tue
    .two = Einen Witz oder ein Rätsel erzählen
    .three = Gemeinsam Ideen sammeln
engagement-brief = { $channel ->
    [form] Die Aufgabe für sich allein senden.
   *[chat] Was ist die Aufgabe?
 }
