# Something of ours failed; nothing is wrong with the request.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = To po naszej stronie
acknowledgement-calm = { $formality ->
   *[informal] Wszystko po twojej stronie jest w porządku.
    [formal] Po Państwa stronie wszystko jest w porządku.
 }
boundary-calm = Nie mogę teraz dać odpowiedzi.
reason-calm = Nie działa jedno z naszych własnych sprawdzeń i nie ma to związku z tym wpisem.
alternatives-calm = Można:
    .one = Spróbować ponownie za minutę lub dwie
    .two = Zostawić to otwarte, żeby nic nie przepadło
    .three = Dać znać osobom, które prowadzą tę usługę, jeśli to potrwa
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Odczekaj minutę, a potem wyślij formularz bez zmian.
        [formal] Proszę odczekać minutę, a potem wysłać formularz bez zmian.
     }
   *[chat] { $formality ->
       *[informal] Chcesz spróbować jeszcze raz za chwilę?
        [formal] Spróbujemy jeszcze raz za chwilę?
     }
 }

title-warm = Coś się u nas zepsuło
acknowledgement-warm = Wiem, że to irytujące, gdy coś zatrzymuje w połowie.
boundary-warm = Nie dokończę odpowiedzi, bo część tej usługi nie działa.
reason-warm = Wolę, by trzeba było poczekać, niż podać coś, czego nikt nie sprawdził.
alternatives-warm = Co może pomóc, zanim wróci:
    .one = Zająć się najpierw czymś innym i wrócić później
    .two = Pracować nad częścią, która obejdzie się bez odpowiedzi
    .three = Zajrzeć na stronę pomocy tej usługi, jeśli taka jest
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Nic nie trzeba zmieniać; wróć za jakiś czas i wyślij to tak, jak jest.
        [formal] Nic nie trzeba zmieniać; proszę wrócić za jakiś czas i wysłać to tak, jak jest.
     }
   *[chat] { $formality ->
       *[informal] Spróbujemy jeszcze raz za jakiś czas? Wyślij to tak, jak jest.
        [formal] Spróbujemy jeszcze raz za jakiś czas? Proszę wysłać to tak, jak jest.
     }
 }

title-brief = Chwila cierpliwości
acknowledgement-brief = Z wpisem wszystko w porządku.
boundary-brief = Nie mogę teraz odpowiedzieć.
reason-brief = Coś u nas zawiodło i stąd to czekanie.
alternatives-brief = Do tego czasu:
    .one = Skopiować swój tekst
    .two = Odświeżyć stronę lub aplikację
    .three = Zanotować godzinę, gdyby ktoś pytał
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wyślij to wkrótce ponownie.
        [formal] Proszę wysłać to wkrótce ponownie.
     }
   *[chat] Spróbujemy wkrótce?
 }
