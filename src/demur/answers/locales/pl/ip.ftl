# Copyright: copying protected text, code, images, brands.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = kopie cudzych utworów chronionych.

title-calm = To należy do twórcy
acknowledgement-calm = To zrozumiałe, że dobrze mieć ten utwór pod ręką.
boundary-calm = Nie przepiszę długich fragmentów cudzych utworów chronionych.
reason-calm = Kto je stworzył, może z nich żyć, a kopie mu to odbierają.
alternatives-calm = Oto, co mogę zrobić:
    .one = Streścić to własnymi słowami
    .two = Opowiedzieć o twórcy, czasach i myśli, która za tym stoi
    .three = Wyjaśnić, gdzie takie utwory da się wypożyczyć, kupić lub licencjonować
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień to na coś z tej listy albo napisz, do czego to potrzebne, i wyślij jeszcze raz.
        [formal] Proszę zmienić to na coś z tej listy albo napisać, do czego to potrzebne, i wysłać jeszcze raz.
     }
   *[chat] Do czego to potrzebne? Może wystarczy streszczenie albo coś nowego.
 }

title-warm = Zróbmy coś własnego
acknowledgement-warm = { $formality ->
   *[informal] Widać, że ten utwór do ciebie przemawia.
    [formal] Widać, że ten utwór porusza.
 }
boundary-warm = Nie rozdaję kopii piosenek, tekstów, obrazów, kodu ani logo, które zrobił ktoś inny.
reason-warm = Ktoś włożył w to miesiące lub lata i nic by z tego nie miał.
alternatives-warm = Na to mam ochotę:
    .one = Porozmawiać o wersie czy dwóch i o tym, czemu działają
    .two = Naszkicować coś nowego w podobnym nastroju i własnym stylu
    .three = Wyjaśnić wolne licencje i wskazać, gdzie szukać wolnych utworów
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co się w tym podoba i co ma powstać, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, co się w tym podoba i co ma powstać, i wysłać formularz jeszcze raz.
     }
   *[chat] Co podoba się w tym najbardziej? Zbudujmy na tym.
 }

title-brief = Zrobił to ktoś inny
acknowledgement-brief = Na pewno warto to mieć.
boundary-brief = Nie przepisuję długich fragmentów chronionych utworów.
reason-brief = Twórca by na tym stracił.
alternatives-brief = Mogę:
    .one = Porównać to z podobnymi utworami
    .two = Wyjaśnić prawo cytatu
    .three = Przygotować list z prośbą o zgodę
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, do czego posłuży, i wyślij.
        [formal] Proszę dodać, do czego posłuży, i wysłać.
     }
   *[chat] Do czego ma posłużyć?
 }
