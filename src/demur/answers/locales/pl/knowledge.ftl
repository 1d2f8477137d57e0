# It is not known, not known here, or not known yet.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fakty, których nie znam.

title-calm = Tego nie wiem
acknowledgement-calm = Dobrze byłoby mieć na to odpowiedź.
boundary-calm = Nie podam tych faktów, bo ich nie znam.
reason-calm = Zgadując, łatwo podać coś błędnego, na czym ktoś się oprze.
alternatives-calm = Oto, co mogę zrobić:
    .one = Powiedzieć, co wiem wokół tego tematu
    .two = Wskazać, gdzie szukać lub kogo zapytać
    .three = Pracować ze źródłem wklejonym tutaj
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj źródło albo zmień wpis na coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę dodać źródło albo zmienić wpis na coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Jest pod ręką jakieś źródło? Możemy spojrzeć na nie razem.
 }

title-warm = To byłoby zgadywanie
acknowledgement-warm = Rozumiem tę ciekawość i szkoda mi, że nie znam odpowiedzi.
boundary-warm = Nie zmyślam odpowiedzi tam, gdzie brak mi faktów.
reason-warm = Ktoś może chcieć na tym polegać, a strzał to za mało.
alternatives-warm = Coś z tego może pomóc:
    .one = Wyjaśnić, od czego zależy odpowiedź
    .two = Podpowiedzieć dobre słowa do wyszukiwania
    .three = Oddzielić to, co ustalone, od tego, co wciąż otwarte
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, do czego ma służyć odpowiedź, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, do czego ma służyć odpowiedź, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Do czego posłuży odpowiedź? Może wystarczy jej część.
 }

title-brief = Tu kończy się moja wiedza
acknowledgement-brief = Dobre pytanie.
boundary-brief = Nie mam faktów, o które chodzi w tym pytaniu.
reason-brief = Zła odpowiedź mogłaby kosztować.
alternatives-brief = Mogę:
    .one = Zawęzić pytanie
    .two = Przygotować wiadomość do eksperta
    .three = Pomóc ocenić znalezioną odpowiedź
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Która część jest najważniejsza?
 }
