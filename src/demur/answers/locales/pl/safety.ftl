# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = szczegóły, które mogą kogoś narazić.

title-calm = Tu idę ostrożnie
acknowledgement-calm = Zależy mi na prostej odpowiedzi.
boundary-calm = Nie wchodzę w szczegóły, które mogłyby kogoś narazić.
reason-calm = Tak jak to czytam, ktoś mógłby ucierpieć, choć mogę się mylić.
alternatives-calm = Kilka sposobów, by iść dalej:
    .one = Powiedzieć, nad czym trwa praca i dla kogo
    .two = Poprosić o przegląd tematu
    .three = Zapytać, jak ludzie radzą sobie z ryzykiem
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli to pomyłka, dodaj, do czego to, i wyślij jeszcze raz.
        [formal] Jeśli to pomyłka, proszę dodać, do czego to, i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Czy źle to rozumiem? Powiedz, co ma być na końcu.
        [formal] Czy źle to rozumiem? Proszę powiedzieć, co ma być na końcu.
     }
 }

title-warm = Mogę źle to odczytywać
acknowledgement-warm = Nie zakładam najgorszego i naprawdę chcę się przydać.
boundary-warm = Na razie nie pójdę dalej w coś, co wygląda mi na niebezpieczne.
reason-warm = Wolę zapytać o raz za dużo, niż żeby ktoś ucierpiał.
alternatives-warm = Co mogę zrobić od razu:
    .one = Powiedzieć, jak rozumiem pytanie, żeby dało się to sprostować
    .two = Pomóc w tej części, która jest na pewno bezpieczna
    .three = Poszukać łagodniejszej drogi do tego samego celu
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj zdanie lub dwa o sytuacji i wyślij formularz jeszcze raz.
        [formal] Proszę dodać zdanie lub dwa o sytuacji i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co mi umyka? Zdanie lub dwa o twojej sytuacji bardzo pomogą.
        [formal] Co mi umyka? Zdanie lub dwa o całej sytuacji bardzo pomogą.
     }
 }

title-brief = Zachowuję ostrożność
acknowledgement-brief = Może źle to rozumiem.
boundary-brief = Nie pomogę w tym, co może kogoś zranić.
reason-brief = Nie mam pewności, a ktoś mógłby ucierpieć.
alternatives-brief = Mogę:
    .one = Odpowiedzieć na podobne pytanie
    .two = Wskazać częste błędy
    .three = Podpowiedzieć, kogo zapytać osobiście
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, o co chodziło, i wyślij.
        [formal] Proszę dodać, o co chodziło, i wysłać.
     }
   *[chat] O co chodziło?
 }
