# It cannot be done from here: no access, no tool, no such sense.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = część, do której brakuje mi narzędzi, dostępu lub danych.

title-calm = To poza moim zasięgiem
acknowledgement-calm = Przyznaję, to byłoby wygodne.
boundary-calm = Nie wykonam zadań, które wymagają narzędzi, kont lub danych spoza tego miejsca.
reason-calm = Trzeba by zmyślić wynik, a ktoś by na nim polegał.
alternatives-calm = Oto, co mogę zrobić:
    .one = Pracować z tekstem wklejonym tutaj
    .two = Rozpisać kroki do samodzielnego wykonania
    .three = Przygotować szkic gotowy do skopiowania
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj tekst lub liczby albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę dodać tekst lub liczby albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co już jest i dałoby się tu wkleić?
 }

title-warm = Zrobię, ile się da
acknowledgement-warm = Widzę, ile czasu by to oszczędziło.
boundary-warm = Nie sięgnę do plików, stron, urządzeń ani bieżących danych, których to wymaga.
reason-warm = Udawanie, że gotowe, wyszłoby na jaw w najgorszym momencie.
alternatives-warm = Tak można podejść całkiem blisko:
    .one = Opisać, co widać lub słychać, i wspólnie to zrozumieć
    .two = Zapytać, jakie narzędzie to potrafi
    .three = Dostać listę rzeczy, na które trzeba uważać, robiąc to samodzielnie
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, jaki wynik jest potrzebny, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, jaki wynik jest potrzebny, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Jaki wynik jest potrzebny? Poszukajmy części, którą mogę zrobić.
 }

title-brief = Stąd się nie da
acknowledgement-brief = Dobry pomysł.
boundary-brief = Brakuje mi narzędzi i dostępu do tego zadania.
reason-brief = Zmyślony wynik by zawiódł.
alternatives-brief = Mogę:
    .one = Zaplanować zadanie
    .two = Zrobić szablon
    .three = Sprawdzić gotowy wynik
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co wybieramy?
 }
