# Somebody could get hurt; nothing more is known.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = szczegóły, przez które ktoś mógłby ucierpieć.

title-calm = Tu wolę zachować ostrożność
acknowledgement-calm = Pytanie czeka na prawdziwą odpowiedź, więc powiem wprost.
boundary-calm = Nie podam szczegółów, przez które ktoś mógłby ucierpieć.
reason-calm = Gdyby coś poszło źle, ktoś mógłby odczuwać to do końca życia.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, jakie jest ryzyko i jak ludzie się chronią
    .two = Poszukać bezpieczniejszej drogi do celu za tym pytaniem
    .three = Wskazać, kogo zapytać: lekarza, fachowca lub służbę bezpieczeństwa
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz coś z tej listy zamiast wpisu albo dodaj, do czego to potrzebne, i wyślij jeszcze raz.
        [formal] Proszę wybrać coś z tej listy zamiast wpisu albo dodać, do czego to potrzebne, i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co chcesz osiągnąć? W części, którą mogę, pomogę chętnie.
        [formal] Co ma się udać? W części, którą mogę, pomogę chętnie.
     }
 }

title-warm = Znajdźmy bezpieczniejszą drogę
acknowledgement-warm = To, co tu jest napisane, traktuję poważnie.
boundary-warm = Nie rozpiszę niczego, przez co ktoś mógłby wyjść ranny.
reason-warm = Kilka słów może wystarczyć, by ktoś trafił do szpitala, a tego nikomu nie życzę.
alternatives-warm = Jest wiele rzeczy, które zrobię z chęcią:
    .one = Wyjaśnić, skąd biorą się częste wypadki i jak im zapobiegać
    .two = Omówić pierwszą pomoc i to, kiedy wezwać pomoc
    .three = Pomóc w historii lub lekcji, która obejdzie się bez ryzykownych szczegółów
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz zdanie o tym, co za tym stoi, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać zdanie o tym, co za tym stoi, i wysłać formularz jeszcze raz.
     }
   *[chat] Co stoi za tym pytaniem? Poszukam czegoś, co się nada.
 }

title-brief = Niech wszyscy będą cali
acknowledgement-brief = Pytanie dotarło.
boundary-brief = Nie pomogę w rzeczach, które ranią ludzi.
reason-brief = Urazu nie da się cofnąć.
alternatives-brief = Mogę:
    .one = Porównać bezpieczniejsze narzędzia
    .two = Objaśnić ostrzeżenia i etykiety
    .three = Streścić historię tematu
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, do czego to, i wyślij.
        [formal] Proszę dodać, do czego to, i wysłać.
     }
   *[chat] Do czego to ma służyć?
 }
