# The person writing is a child or teenager, and the subject is for adults.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rzeczy tylko dla dorosłych.

title-calm = To temat dla dorosłych
acknowledgement-calm = Ciekawość i pytania są w porządku.
boundary-calm = Nie wchodzę w rzeczy przeznaczone tylko dla dorosłych.
reason-calm = Mogą zranić lub przestraszyć kogoś, kto jeszcze rośnie.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić dorastanie, uczucia lub przyjaźń prostymi słowami
    .two = Pomóc znaleźć słowa, by zapytać rodzica lub nauczyciela
    .three = { $formality ->
       *[informal] Polecić książki, filmy lub gry dla twojego wieku
        [formal] Polecić książki, filmy lub gry dla tego wieku
     }
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy i wyślij jeszcze raz. W domu lub w szkole też jest z kim pogadać.
        [formal] Proszę zmienić wpis na coś z tej listy i wysłać jeszcze raz. W domu lub w szkole też jest z kim pogadać.
     }
   *[chat] { $formality ->
       *[informal] Coś cię gryzie? W domu lub w szkole też jest z kim pogadać.
        [formal] Czy coś leży na sercu? W domu lub w szkole też jest z kim pogadać.
     }
 }

title-warm = Dobrze, że to pytanie padło
acknowledgement-warm = { $formality ->
   *[informal] Wiele osób w twoim wieku zastanawia się nad takimi rzeczami.
    [formal] Wiele osób w tym wieku zastanawia się nad takimi rzeczami.
 }
boundary-warm = Nie rozmawiam o sprawach, które są tylko dla dużych.
reason-warm = Ktoś bliski wyjaśni to lepiej i będzie obok, gdyby zrobiło się smutno.
alternatives-warm = Może coś z tego pasuje:
    .one = Pomyśleć, z którym dorosłym dobrze by się rozmawiało
    .two = Popracować nad czymś do szkoły, opowiadaniem lub hobby
    .three = Znaleźć bezpłatny telefon dla młodych na findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz coś z tej listy i wyślij jeszcze raz albo pokaż tę stronę dorosłemu, któremu ufasz.
        [formal] Proszę wybrać coś z tej listy i wysłać jeszcze raz albo pokazać tę stronę zaufanej dorosłej osobie.
     }
   *[chat] { $formality ->
       *[informal] Któremu dorosłemu ufasz najbardziej? Możemy pomyśleć, co powiedzieć na początek.
        [formal] Kto z dorosłych budzi największe zaufanie? Możemy pomyśleć, co powiedzieć na początek.
     }
 }

title-brief = Tylko dla dorosłych
acknowledgement-brief = Pytać można.
boundary-brief = Nie rozmawiam z młodymi o sprawach dorosłych.
reason-brief = Mogłyby zasmucić.
alternatives-brief = Można:
    .one = Zapytać zaufaną dorosłą osobę
    .two = Pójść do biblioteki lub szkolnej pielęgniarki
    .three = Poszukać faktów dla swojego wieku
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś dla tego wieku.
        [formal] Proszę wpisać coś dla tego wieku.
     }
   *[chat] Co pasuje?
 }
