# What this service does not cover; nothing more is known.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = to, czym ta usługa się nie zajmuje.

title-calm = Tego tutaj nie robię
acknowledgement-calm = Widzę, o co chodzi.
boundary-calm = Nie pomogę tu w tematach, którymi ta usługa się nie zajmuje.
reason-calm = Osoby, które ją prowadzą, stworzyły ją do innych zadań.
alternatives-calm = Co mogę tu zrobić:
    .one = Zająć się tą częścią, która tu pasuje
    .two = Wskazać, gdzie indziej szukać z tym pomocy
    .three = Wyjaśnić, w czym mogę pomagać
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień to na coś z tej listy i wyślij jeszcze raz albo zapytaj osoby, które prowadzą tę usługę.
        [formal] Proszę zmienić to na coś z tej listy i wysłać jeszcze raz albo zapytać osoby, które prowadzą tę usługę.
     }
   *[chat] Która część jest najważniejsza? Może coś tu się nada.
 }

title-warm = To nie najlepsze miejsce na to
acknowledgement-warm = Spróbować najpierw tutaj miało sens.
boundary-warm = Nie wyjdę poza rzeczy, do których ta usługa powstała.
reason-warm = Tu przyda się ktoś, kto zna się na tym naprawdę dobrze.
alternatives-warm = Żeby nikt nie został z niczym, mogę:
    .one = Znaleźć dobre słowa, by szukać gdzie indziej
    .two = Pomóc spisać, co jest potrzebne, do zabrania ze sobą
    .three = Zrobić listę, jak wybrać kogoś do takiej pracy
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj zdanie o celu i wyślij albo napisz do osób, które prowadzą tę usługę.
        [formal] Proszę dodać zdanie o celu i wysłać albo napisać do osób, które prowadzą tę usługę.
     }
   *[chat] { $formality ->
       *[informal] Powiedz coś więcej o celu, a wskażę dobry kierunek.
        [formal] Proszę powiedzieć coś więcej o celu, a wskażę dobry kierunek.
     }
 }

title-brief = Tego tu nie ma
acknowledgement-brief = Zapytać zawsze można.
boundary-brief = Nie pomogę w sprawach spoza tej usługi.
reason-brief = Powstała do innych potrzeb.
alternatives-brief = Mogę:
    .one = Odpowiedzieć na coś zbliżonego
    .two = Wyjaśnić jakieś słowo
    .three = Przygotować uwagi dla tej usługi
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz coś i wyślij.
        [formal] Proszę wybrać coś i wysłać.
     }
   *[chat] Co pomoże?
 }
