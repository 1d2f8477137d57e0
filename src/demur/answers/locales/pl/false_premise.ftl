# The question builds on something that isn't so.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Najpierw jeden szczegół
acknowledgement-calm = Na to przekonanie łatwo trafić.
boundary-calm = Nie zbuduję odpowiedzi na czymś, co nie wygląda na prawdę.
reason-calm = Gdyby to pominąć, nieprawda mogłaby ujść za pewnik.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, jak to wygląda według tego, co wiadomo
    .two = Wskazać źródło, w którym da się to sprawdzić
    .three = Odpowiedzieć na pytanie, które za tym stoi
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo zapytaj wprost i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo zapytać wprost i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Czego chcesz się dowiedzieć? Zacznijmy od tego.
        [formal] Co ma się wyjaśnić? Zacznijmy od tego.
     }
 }

title-warm = Chyba drobna pomyłka
acknowledgement-warm = Dobrze, że to pytanie padło; takie pomyłki zdarzają się każdemu.
boundary-warm = Jednej części nie przyjmę, bo o ile wiem, tak nie jest.
reason-warm = Odpowiedź brzmiałaby dobrze, a potem by zawiodła.
alternatives-warm = Od tego miejsca mogę:
    .one = Pokazać, skąd mogło się to wziąć
    .two = Powiedzieć, co się zgadza, a co nie
    .three = Przeczytać fragment, w którym to jest, gdy zostanie wklejony
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dopisz, skąd to pochodzi, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę dopisać, skąd to pochodzi, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Skąd to pochodzi? Chętnie się temu przyjrzę.
 }

title-brief = Jeden punkt się nie zgadza
acknowledgement-brief = Dobrze o to zapytać.
boundary-brief = Nie potwierdzę faktu, na którym opiera się pytanie.
reason-brief = Inaczej odpowiedź by myliła.
alternatives-brief = Mogę:
    .one = Porównać obie wersje
    .two = Wskazać miejsca, gdzie sprawdza się fakty
    .three = Odpowiedzieć na poprawioną wersję
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Popraw ten punkt i wyślij.
        [formal] Proszę poprawić ten punkt i wysłać.
     }
   *[chat] Co wybieramy?
 }
