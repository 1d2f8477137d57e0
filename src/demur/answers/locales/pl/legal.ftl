# What a lawyer has to judge.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = prawna ocena własnej sprawy.

title-calm = To oceni prawnik
acknowledgement-calm = Trudno planować, gdy pytanie prawne jest otwarte.
boundary-calm = Nie ocenię indywidualnej sprawy prawnej ani nie powiem, jak się skończy.
reason-calm = Jeden drobny fakt lub przegapiony termin może wszystko zmienić.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić prostymi słowami, jak działa prawo w danym temacie
    .two = Wypisać dokumenty i daty do zebrania przed wizytą u prawnika
    .three = Wskazać, gdzie szukać darmowej lub taniej pomocy prawnej
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy, dodaj terminy i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy, dodać terminy i wysłać jeszcze raz.
     }
   *[chat] Czy zbliża się jakiś termin? Zacznijmy od tego, co jest do niego potrzebne.
 }

title-warm = Tu potrzeba oka prawnika
acknowledgement-warm = Spory i urzędowe pisma męczą, więc jasna odpowiedź byłaby ulgą.
boundary-warm = Nie będę udawać prawnika i mówić, co robić we własnej sprawie.
reason-warm = Prawo bywa różne w różnych miejscach, a zły krok może kosztować pieniądze lub prawa.
alternatives-warm = Trochę ciężaru mogę zdjąć:
    .one = Ułożyć po kolei, co się stało, do pokazania prawnikowi
    .two = Wyjaśnić, co zwykle znaczy zapis w umowie lub piśmie
    .three = Przygotować uprzejmy list z prośbą o wyjaśnienie do drugiej strony
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz w kilku zdaniach, co się stało, wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać w kilku zdaniach, co się stało, wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co się stało, w kilku zdaniach? Ułożymy to dla osoby, która doradzi.
 }

title-brief = To pytanie do prawnika
acknowledgement-brief = Wiadomo, skąd to pytanie.
boundary-brief = Nie udzielam porad prawnych w osobistych sprawach.
reason-brief = Jeden szczegół może wszystko zmienić.
alternatives-brief = Mogę:
    .one = Opisać zwykłe kroki
    .two = Przygotować pytania do prawnika
    .three = Uporządkować notatki
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co pomoże?
 }
