# Swear words and crude language.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = die Schimpfwörter.

title-calm = Derselbe Punkt, ohne Schimpfwörter
acknowledgement-calm = Das soll Biss haben, verstehe.
boundary-calm = Schimpfwörter oder derbe Sprache schreibe ich hier nicht.
reason-calm = Manche, die hier mitlesen, möchten das lieber nicht sehen.
alternatives-calm = Das kann ich tun:
    .one = Dasselbe scharf, aber sauber sagen
    .two = Eine schroffe und doch höfliche Antwort schreiben
    .three = Erklären, was ein derber Ausdruck bedeutet und wie stark er ist
engagement-calm = { $channel ->
    [form] Die Schimpfwörter herausnehmen oder um eine saubere Fassung bitten und noch einmal abschicken.
   *[chat] Wer wird es lesen? Dann finde ich den passenden Ton.
 }

title-warm = Es trifft auch ohne Fluchen
acknowledgement-warm = Manchmal tut ein starkes Wort einfach gut, das verstehe ich.
boundary-warm = Grobe Wörter lasse ich in dem, was ich hier schreibe, weg.
reason-warm = Sie treffen leicht jemanden, der nichts damit zu tun hatte.
alternatives-warm = Geben wir dem Ganzen anders Wucht:
    .one = Alberne Flüche erfinden, an denen sich niemand stört
    .two = Aus dem Ärger eine kurze, komische Rede machen
    .three = Einen Entwurf so dämpfen, dass der Punkt trotzdem sitzt
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Schreib dazu, worauf es eine Antwort sein soll, und schick das Formular noch einmal ab.
       *[formal] Schreiben Sie dazu, worauf es eine Antwort sein soll, und schicken Sie das Formular noch einmal ab.
     }
   *[chat] Worauf soll es eine Antwort sein? Dann bekommt es Wucht.
 }

title-brief = Ohne die Schimpfwörter
acknowledgement-brief = Die Stimmung ist klar.
boundary-brief = Derbe Sprache verwende ich hier nicht.
reason-brief = Manche schreckt sie ab.
alternatives-brief = Möglich ist:
    .one = Einen Liedtext mit sauberen Reimen schreiben
    .two = Eine Beschwerde entwerfen, die wirkt
    .three = Den Witz behalten, das Fluchen streichen
engagement-brief = { $channel ->
    [form] Die Wörter ändern und noch einmal senden.
   *[chat] Was davon soll es sein?
 }
