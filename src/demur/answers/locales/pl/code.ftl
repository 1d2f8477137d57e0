# Code that would work against systems or accounts of others.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = kod skierowany przeciw cudzym systemom lub kontom.

title-calm = Bez kodu przeciw innym
acknowledgement-calm = Gotowy kod oszczędziłby czas, to jasne.
boundary-calm = Nie piszę kodu, który działa przeciw cudzym systemom lub kontom.
reason-calm = Ludzie, którzy z nich korzystają, mogliby stracić dane, pieniądze lub dostęp.
alternatives-calm = Oto, co mogę zrobić:
    .one = Przejrzeć własny program i poszukać w nim błędu
    .two = Załatać słaby punkt i dodać test, który go pilnuje
    .three = Zaplanować środowisko do ćwiczeń na własnych maszynach
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo wklej własny kod i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo wkleić własny kod i wysłać jeszcze raz.
     }
   *[chat] Co ten kod ma robić i gdzie będzie działać?
 }

title-warm = Zbudujmy coś innego
acknowledgement-warm = Widać, że ten program jest przemyślany.
boundary-warm = Nie napiszę ani nie dokończę programu, który sięga do maszyn lub danych osób bez ich zgody.
reason-warm = Po drugiej stronie ktoś musiałby po nim sprzątać.
alternatives-warm = To zrobię z chęcią:
    .one = Napisać regułę, która wszczyna alarm, gdy taki program działa
    .two = Napisać kod, który pobiera dane przez oficjalny interfejs
    .three = Przygotować wiadomość do twórców o znalezionej luce
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co ma działać na końcu, wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, co ma działać na końcu, wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] W jakim języku ma być kod i co ma działać na końcu?
 }

title-brief = Nie ten kawałek kodu
acknowledgement-brief = Rozumiem zadanie.
boundary-brief = Nie piszę kodu przeciw cudzym systemom ani kontom.
reason-brief = Szkodę ponieśliby ludzie po drugiej stronie.
alternatives-brief = Mogę:
    .one = Pokazać bezpieczniejszy wzorzec
    .two = Objaśnić zadanie treningowe
    .three = Odczytać dziwny dziennik zdarzeń
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co już jest?
 }
