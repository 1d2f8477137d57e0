# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = kroki, które mogą być przestępstwem.

title-calm = To mogłoby skończyć się w sądzie
acknowledgement-calm = Może kryje się za tym więcej, niż stąd widzę.
boundary-calm = Nie pomogę w czynach, które mogą być przestępstwem.
reason-calm = Komuś mogłaby stać się krzywda, a kto bierze udział, może stanąć przed sądem.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić prostymi słowami, co prawo mówi na dany temat
    .two = Ułożyć pytania do prawnika lub punktu porad
    .three = Poszukać wyjścia z problemu, które mieści się w prawie
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli coś z tej listy pasuje, wpisz to w formularzu i wyślij.
        [formal] Jeśli coś z tej listy pasuje, proszę wpisać to w formularzu i wysłać.
     }
   *[chat] Jeśli coś z tej listy pasuje, wystarczy słowo i zaczynam.
 }

title-warm = Poszukajmy lepszego wyjścia
acknowledgement-warm = Nie wiem, co do tego doprowadziło, i nie jestem tu od osądzania.
boundary-warm = Mimo to nie przyłożę ręki do czegoś, co może być przestępstwem.
reason-warm = Takie rzeczy kosztują ludzi oszczędności, bezpieczeństwo lub wolność.
alternatives-warm = Chętnie pomogę:
    .one = Znaleźć słowa odmowy, gdy ktoś do czegoś naciska
    .two = Przemyśleć kłopoty z pieniędzmi, dług lub spór krok po kroku
    .three = Napisać list z prośbą o więcej czasu lub uczciwe warunki
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz to, co najbliższe, wpisz w formularzu i wyślij.
        [formal] Proszę wybrać to, co najbliższe, wpisać w formularzu i wysłać.
     }
   *[chat] { $formality ->
       *[informal] Wybierz to, co najbliższe, a ruszymy od tego miejsca.
        [formal] Proszę wybrać to, co najbliższe, a ruszymy od tego miejsca.
     }
 }

title-brief = Tym razem się nie włączę
acknowledgement-brief = Może nikt nie ma złych zamiarów.
boundary-brief = Nie pomogę w tym, co może być przestępstwem.
reason-brief = Inni mogliby za to zapłacić.
alternatives-brief = Mogę:
    .one = Objaśnić pismo z sądu
    .two = Wyjaśnić, jak zgłosić przestępstwo
    .three = Wymyślić fabułę kryminału
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wyślij coś z tej listy.
        [formal] Proszę wysłać coś z tej listy.
     }
   *[chat] Co wybieramy?
 }
