# False facts about voting, manipulation in politics.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fałszywe lub mylące twierdzenia o wyborach lub polityce.

title-calm = To mogłoby wprowadzić wyborców w błąd
acknowledgement-calm = Wybory i polityka rodzą wiele dobrych pytań.
boundary-calm = Nie pomogę szerzyć nieprawdy o głosowaniu ani zwodzić ludzi w polityce.
reason-calm = Ktoś mógłby stracić okazję do głosu albo zagłosować z powodu czegoś, czego nie ma.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, jak działa głosowanie i który urząd zna terminy
    .two = Napisać mocną mowę lub ulotkę pod własnym nazwiskiem
    .three = Zestawić wypowiedzi kandydatów z wklejonych tekstów
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień to na tekst, pod którym da się podpisać, albo na coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę zmienić to na tekst, pod którym da się podpisać, albo na coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co ludzie mają wiedzieć? Powiedzmy to faktami.
 }

title-warm = Przekonajmy ich uczciwie
acknowledgement-warm = Dobrze, gdy komuś zależy na tym, jak rządzi się tam, gdzie mieszka.
boundary-warm = Nie będę mylić wyborców ani udawać poparcia, którego nie ma.
reason-warm = Kto raz dał się nabrać, często przestaje wierzyć w jakiekolwiek wybory.
alternatives-warm = Tak mogę pomóc coś zmienić:
    .one = Spokojnie odpowiedzieć na fałszywą plotkę o wyborach
    .two = Napisać do kandydata, gazety lub komisji wyborczej
    .three = Zaplanować akcję, która zachęca do głosowania na kogokolwiek
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, na jaką zmianę liczysz, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, jaka zmiana jest celem, i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Na jaką zmianę liczysz? Pomogę dobrze ją uzasadnić.
        [formal] Jaka zmiana jest celem? Pomogę dobrze ją uzasadnić.
     }
 }

title-brief = O wyborach tylko fakty
acknowledgement-brief = To bliska sprawa.
boundary-brief = Nie pomogę zwodzić wyborców.
reason-brief = Ktoś mógłby stracić głos.
alternatives-brief = Mogę:
    .one = Wyjaśnić, jak liczy się głosy
    .two = Objaśnić pytanie referendalne
    .three = Sprawdzić jakieś twierdzenie
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień i wyślij.
        [formal] Proszę zmienić i wysłać.
     }
   *[chat] Co jest głównym punktem?
 }
