# What a lawyer has to judge.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = eine rechtliche Einschätzung des eigenen Falls.

title-calm = Das gehört in Anwaltshände
acknowledgement-calm = Solange eine Rechtsfrage offen ist, lässt sich schwer planen.
boundary-calm = { $formality ->
    [informal] Ein Urteil über deinen Rechtsfall oder seinen Ausgang kann ich nicht abgeben.
   *[formal] Ein Urteil über Ihren Rechtsfall oder seinen Ausgang kann ich nicht abgeben.
 }
reason-calm = { $formality ->
    [informal] Eine kleine Tatsache oder eine verpasste Frist kann für dich alles ändern.
   *[formal] Eine kleine Tatsache oder eine verpasste Frist kann für Sie alles ändern.
 }
alternatives-calm = Das kann ich tun:
    .one = In klaren Worten erklären, wie das Recht bei einem Thema funktioniert
    .two = Unterlagen und Termine auflisten, die zur Beratung mitkommen
    .three = Sagen, wo es kostenlose oder günstige Rechtsberatung gibt
engagement-calm = { $channel ->
    [form] Den Eintrag auf etwas davon ändern, eine Frist dazuschreiben und noch einmal abschicken.
   *[chat] Läuft bald eine Frist ab? Beginnen wir mit dem, was dafür nötig ist.
 }

title-warm = Dieser Fall braucht juristischen Blick
acknowledgement-warm = Streit und amtliche Briefe zehren an den Kräften, da ist der Wunsch nach einer klaren Antwort verständlich.
boundary-warm = Ich spiele nicht Anwältin oder Anwalt und sage nicht, was im eigenen Fall zu tun ist.
reason-warm = { $formality ->
    [informal] Recht ist nicht überall gleich, und ein falscher Schritt könnte dich Geld oder Ansprüche kosten.
   *[formal] Recht ist nicht überall gleich, und ein falscher Schritt könnte Sie Geld oder Ansprüche kosten.
 }
alternatives-warm = Etwas Last kann ich abnehmen:
    .one = Ordnen, was passiert ist, fertig zum Vorlegen
    .two = Erklären, was eine Klausel in Vertrag oder Brief gewöhnlich bedeutet
    .three = Einen höflichen Brief entwerfen, der die Gegenseite um Erklärung bittet
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib in ein paar Sätzen, was passiert ist, mit einem dieser Vorschläge, und schick es noch einmal ab.
       *[formal] Schreiben Sie in ein paar Sätzen, was passiert ist, mit einem dieser Vorschläge, und schicken Sie es noch einmal ab.
     }
   *[chat] Was ist passiert, in ein paar Sätzen? Das bringen wir in Form für die Beratung.
 }

title-brief = Eine Frage für die Kanzlei
acknowledgement-brief = Der Anlass ist klar.
boundary-brief = Rechtsrat zu persönlichen Fällen gebe ich nicht.
reason-brief = { $formality ->
    [informal] Ein Detail kann für dich alles ändern.
   *[formal] Ein Detail kann für Sie alles ändern.
 }
alternatives-brief = Möglich ist:
    .one = Die üblichen Schritte beschreiben
    .two = Fragen für die Kanzlei vorbereiten
    .three = Notizen ordnen
engagement-brief = { $channel ->
    [form] Stattdessen etwas davon eintragen.
   *[chat] Was davon würde helfen?
 }
