# Refused again in the same conversation.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Odpowiedź jest wciąż ta sama
acknowledgement-calm = { $formality ->
   *[informal] Widzę, że to nie daje ci spokoju.
    [formal] Widzę, że to nie daje spokoju.
 }
boundary-calm = Moja odpowiedź w tym punkcie się nie zmienia.
reason-calm = Lepiej powiedzieć to teraz, niż zabierać więcej czasu.
alternatives-calm = Co można stąd zrobić:
    .one = Porozmawiać z kimś, kto pracuje przy tej usłudze
    .two = Przejść do innej części sprawy
    .three = Dostać listę tego, co mogę w tym temacie
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Skontaktuj się z osobami, które prowadzą tę usługę, albo zmień wpis na coś innego.
        [formal] Proszę skontaktować się z osobami, które prowadzą tę usługę, albo zmienić wpis na coś innego.
     }
   *[chat] Co z tego pomoże najbardziej?
 }

title-warm = Zdania nie zmieniam
acknowledgement-warm = Wiem, że dwa razy usłyszeć „nie” jest męczące.
boundary-warm = Nadal nie pomogę w tym jednym punkcie.
reason-warm = { $formality ->
   *[informal] Zasługujesz na jasne „nie” niż kolejne „może”.
    [formal] Lepsze jest jasne „nie” niż kolejne „może”.
 }
alternatives-warm = Nie utknijmy w tym miejscu:
    .one = Odezwać się do kogoś z zespołu i to omówić
    .two = Wrócić do problemu z początku
    .three = Spróbować strony, której jeszcze nie było
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz o problemie z początku albo odezwij się do zespołu.
        [formal] Proszę napisać o problemie z początku albo odezwać się do zespołu.
     }
   *[chat] Jaki był problem na początku? Wróćmy do niego.
 }

title-brief = Tu bez zmian
acknowledgement-brief = To jasne.
boundary-brief = W tym punkcie dalej mówię „nie”.
reason-brief = Należy się prosta odpowiedź.
alternatives-brief = Można:
    .one = Porozmawiać z człowiekiem
    .two = Przejść do innego tematu
    .three = Zapytać, co jeszcze robię
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś innego lub skontaktuj się z usługą.
        [formal] Proszę wpisać coś innego lub skontaktować się z usługą.
     }
   *[chat] W czym jeszcze pomóc?
 }
