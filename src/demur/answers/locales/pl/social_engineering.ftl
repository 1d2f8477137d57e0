# Getting somebody to give away access, money or secrets.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = sposoby wyłudzania dostępu, pieniędzy lub tajemnic.

title-calm = Nie zdobywam zaufania sztuczkami
acknowledgement-calm = Brzmi to tak, jakby wiele od tego zależało.
boundary-calm = Nie pomogę wyciągać od kogoś haseł, pieniędzy ani tajemnic.
reason-calm = Zapłaciłby za to ktoś, kto tylko chciał pomóc.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić znane sztuczki, żeby zespół je rozpoznał
    .two = Napisać otwartą wiadomość: kto pyta i czego potrzebuje
    .three = Wyjaśnić oficjalną drogę odzyskania dostępu
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo dodaj, do czego to potrzebne, i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo dodać, do czego to potrzebne, i wysłać jeszcze raz.
     }
   *[chat] Kto mógłby się na to zgodzić? Pomyślmy, jak zapytać otwarcie.
 }

title-warm = Zapytajmy otwarcie
acknowledgement-warm = Gdy czas nagli i stawka jest wysoka, każde wyjście wydaje się dobre.
boundary-warm = Mimo to nie pomogę podstępem zdobywać dostępu, pieniędzy ani tajemnic.
reason-warm = To działa, bo ktoś nie ma czasu pomyśleć, a potem zostaje ze szkodą.
alternatives-warm = Inne wyjścia z trudnej sytuacji:
    .one = Napisać do osoby, która o tym decyduje, i wyjaśnić, czemu to pilne
    .two = Ustalić pierwsze kroki, gdy samemu padło się ofiarą podstępu
    .three = Zaplanować ćwiczenie, na które zespół się zgodził
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co wywiera presję, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, co wywiera presję, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co będzie, jeśli dziś się nie uda? Zacznijmy od tego.
 }

title-brief = Gram z ludźmi uczciwie
acknowledgement-brief = To brzmi jak duża presja.
boundary-brief = Nie pomogę zdobyć dostępu, pieniędzy ani tajemnic udawaniem.
reason-brief = Stratę poniósłby ktoś inny.
alternatives-brief = Mogę:
    .one = Wyjaśnić, jak sprawdzić rozmówcę
    .two = Przygotować uczciwą prośbę
    .three = Podpowiedzieć mocniejsze logowanie
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co by ulżyło?
 }
