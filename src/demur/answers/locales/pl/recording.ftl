# A recording of other people, who have to agree first.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = nagranie ludzi, którzy się na nie nie zgodzili.

title-calm = Czy wszyscy zgodzili się na to nagranie?
acknowledgement-calm = Widzę, że coś z tego nagrania jest potrzebne.
boundary-calm = Nie mogę pracować z nagraniem innych ludzi, zanim się zgodzą.
reason-calm = Mogą nie wiedzieć, że ktoś ich nagrywał.
alternatives-calm = Oto, co mogę zrobić:
    .one = Napisać kilka zdań z prośbą o zgodę
    .two = Streścić to, co zostanie spisane z pamięci, bez nazwisk
    .three = Wyjaśnić, co zwykle obejmuje zgoda na nagranie
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Gdy wszyscy się zgodzą, napisz to w formularzu i wyślij jeszcze raz.
        [formal] Gdy wszyscy się zgodzą, proszę napisać to w formularzu i wysłać jeszcze raz.
     }
   *[chat] Czy wszyscy się zgodzili? Wystarczy słowo i idziemy dalej.
 }

title-warm = Najpierw głosy na taśmie
acknowledgement-warm = Jest tam coś potrzebnego, więc znajdźmy uczciwą drogę.
boundary-warm = Nie odsłucham, nie spiszę ani nie streszczę cudzych głosów, zanim padnie zgoda.
reason-warm = W rozmowie mówi się rzeczy, które nie mają być zachowane ani podane dalej.
alternatives-warm = Tak można iść dalej:
    .one = Użyć tylko fragmentu z własnym głosem
    .two = Wziąć kopię z wyciętymi innymi głosami i nazwiskami
    .three = Dostać krótką zapowiedź do odczytania przed następnym spotkaniem
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, kogo słychać i że jest zgoda, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, kogo słychać i że jest zgoda, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Kogo słychać i czy da się te osoby zapytać? Pomogę to ująć.
 }

title-brief = Najpierw zgoda
acknowledgement-brief = Widzę, że to potrzebne.
boundary-brief = Nie opracowuję nagrań ludzi, którzy się nie zgodzili.
reason-brief = Ich słowa należą do nich.
alternatives-brief = Mogę:
    .one = Napisać formularz zgody
    .two = Zrobić szablon notatek
    .three = Wyjaśnić, jak maskuje się głosy
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Najpierw zapytaj, potem wyślij.
        [formal] Proszę najpierw zapytać, potem wysłać.
     }
   *[chat] Da się ich zapytać?
 }
