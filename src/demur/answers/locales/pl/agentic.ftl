# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = działanie, którego nie da się cofnąć albo o które nikt nie prosił.

title-calm = Tego kroku nie zrobię bez zgody
acknowledgement-calm = Widzę, że to zadanie ma być wreszcie gotowe.
boundary-calm = Nie wykonam kroku, którego nie da się cofnąć albo o który nikt nie prosił.
reason-calm = Gdyby coś poszło źle, dane, pieniądze lub czas mogłyby przepaść na dobre.
alternatives-calm = Oto, co mogę zrobić najpierw:
    .one = Opisać na sucho, co zmieniłby każdy krok
    .two = Napisać plan do zatwierdzenia krok po kroku
    .three = Wypisać, czego kopię warto zrobić wcześniej
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień zadanie na coś z tej listy albo podaj dokładnie kroki i wyślij jeszcze raz.
        [formal] Proszę zmienić zadanie na coś z tej listy albo podać dokładnie kroki i wysłać jeszcze raz.
     }
   *[chat] Które kroki są pewne, a którym lepiej się najpierw przyjrzeć?
 }

title-warm = Najpierw sprawdźmy, potem działajmy
acknowledgement-warm = To zadanie ma zniknąć z listy, i chętnie w tym pomogę.
boundary-warm = Nie działam w cudzym imieniu tam, gdzie nie ma odwrotu, i nie wychodzę poza zlecenie.
reason-warm = { $formality ->
   *[informal] Chodzi o twoje dane, twoje konto i twoje dobre imię, więc ostatnie słowo należy do ciebie.
    [formal] Chodzi o własne dane, konto i dobre imię, więc ostatnie słowo nie należy do mnie.
 }
alternatives-warm = Bezpieczniejsze sposoby:
    .one = Przygotować wiadomość, zamówienie lub polecenie tak, by zostało tylko wysłać
    .two = Podzielić zadanie tak, by najpierw szło to, co da się cofnąć
    .three = Poszukać łagodniejszej drogi, która niczego nie rusza
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co ma zostać bez zmian, wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, co ma zostać bez zmian, wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co na pewno ma zostać tak, jak jest? Zaplanujmy resztę wokół tego.
 }

title-brief = Chwila przed działaniem
acknowledgement-brief = Chętnie pomogę.
boundary-brief = Nie robię rzeczy nieodwracalnych ani takich, o które nikt nie prosił.
reason-brief = { $formality ->
   *[informal] Skutki błędu spadłyby na ciebie.
    [formal] Skutki błędu byłyby trudne do naprawienia.
 }
alternatives-brief = Mogę:
    .one = Wypisać polecenia
    .two = Wskazać, co może pójść źle
    .three = Przygotować listę kontrolną
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Od czego zaczynamy?
 }
