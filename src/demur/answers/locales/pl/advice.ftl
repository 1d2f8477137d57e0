# Advice on somebody's own case that a professional has to give.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fachowa porada we własnej sprawie.

title-calm = Sprawa dla specjalisty
acknowledgement-calm = To naturalne, że przed takim krokiem dobrze mieć jasną odpowiedź.
boundary-calm = Nie udzielam fachowych porad w indywidualnych sprawach.
reason-calm = Kto widzi całość, zauważy rzeczy, które stąd mi umkną.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić prostymi słowami, jak takie sprawy zwykle przebiegają
    .two = Ułożyć listę pytań do specjalisty
    .three = Zebrać to, co już wiadomo, w krótkie podsumowanie do zabrania
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo zapytaj ogólnie i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo zapytać ogólnie i wysłać jeszcze raz.
     }
   *[chat] Jaka decyzja jest do podjęcia i co już wiadomo?
 }

title-warm = Tu przyda się oko specjalisty
acknowledgement-warm = Niełatwo mierzyć się z takim wyborem w pojedynkę, więc chętnie pomogę.
boundary-warm = Nie zastąpię kogoś po fachu, kto może przyjrzeć się tej sprawie.
reason-warm = { $formality ->
   *[informal] Gdyby rada okazała się zła, skutki spadłyby na ciebie.
    [formal] Gdyby rada okazała się zła, jej skutki zostałyby na długo.
 }
alternatives-warm = Mogę ułatwić następny krok:
    .one = Ustalić, jaki specjalista zajmuje się takim problemem
    .two = Przejrzeć typowe możliwości i to, co za nimi przemawia
    .three = Wyjaśnić trudne słowa z pisma lub raportu
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co z tego by pomogło, dodaj kilka słów tła i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, co z tego by pomogło, dodać kilka słów tła i wysłać formularz jeszcze raz.
     }
   *[chat] Co ciąży najbardziej? Zacznijmy od tego i idźmy krok po kroku.
 }

title-brief = Pytanie do fachowca
acknowledgement-brief = To dobre pytanie.
boundary-brief = Nie daję fachowych rad w osobistych sprawach.
reason-brief = Trzeba kogoś, kto zobaczy szczegóły.
alternatives-brief = Mogę:
    .one = Opisać, na co patrzą specjaliści
    .two = Przygotować wiadomość do specjalisty
    .three = Wskazać, gdzie porada bywa bezpłatna
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co z tego pomoże?
 }
