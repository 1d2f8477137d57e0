# Diagnosis, doses and treatment for a person.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = diagnoza, dawka lub leczenie dla konkretnej osoby.

title-calm = Pytanie do lekarza
acknowledgement-calm = Pytania o zdrowie trudno zostawić bez odpowiedzi.
boundary-calm = Nie podam diagnozy, dawki ani leczenia dla konkretnej osoby.
reason-calm = Nie mogę nikogo zbadać, a zły strzał mógłby naprawdę zaszkodzić.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, co ogólnie wiadomo o chorobie lub leku
    .two = Wypisać objawy, przy których pomoc jest potrzebna jeszcze dziś
    .three = Spisać pytania do lekarza lub farmaceuty
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy i wyślij jeszcze raz. Jeśli szybko się pogarsza, dzwoń na miejscowy numer alarmowy.
        [formal] Proszę zmienić wpis na coś z tej listy i wysłać jeszcze raz. Jeśli szybko się pogarsza, proszę dzwonić na miejscowy numer alarmowy.
     }
   *[chat] { $formality ->
       *[informal] Co niepokoi najbardziej? Jeśli szybko się pogarsza, dzwoń najpierw na miejscowy numer alarmowy.
        [formal] Co niepokoi najbardziej? Jeśli szybko się pogarsza, proszę dzwonić najpierw na miejscowy numer alarmowy.
     }
 }

title-warm = Zdrowie zasługuje na dokładne spojrzenie
acknowledgement-warm = Niewiedza, co się dzieje i co pomoże, jest trudna dla każdego.
boundary-warm = Nie będę zgadywać, co komu dolega, ani mówić, jaki lek i ile.
reason-warm = Lekarz może obejrzeć, wysłuchać i zbadać, a ja mam tylko kilka linijek.
alternatives-warm = Mogę pomóc w drodze do dobrej opieki:
    .one = Uporządkować objawy z datą początku każdego
    .two = Wyjaśnić słowa z ulotki, wyników badań lub wypisu
    .three = Ustalić, kogo pytać: lekarza, aptekę, nocną pomoc czy ośrodek toksykologii
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Zapisz, co się dzieje i co z tego pomoże. Jeśli nie można czekać, wezwij teraz pomoc.
        [formal] Proszę zapisać, co się dzieje i co z tego pomoże. Jeśli nie można czekać, proszę wezwać teraz pomoc.
     }
   *[chat] { $formality ->
       *[informal] Jak długo to trwa? Jeśli wydaje się, że nie można czekać, wezwij teraz pomoc.
        [formal] Jak długo to trwa? Jeśli wydaje się, że nie można czekać, proszę wezwać teraz pomoc.
     }
 }

title-brief = Najlepiej zapytać lekarza
acknowledgement-brief = Dobrze, że to pytanie padło.
boundary-brief = Nie stawiam diagnoz i nie ustalam dawek.
reason-brief = Ciała są różne, a błąd może zaszkodzić.
alternatives-brief = Mogę:
    .one = Opisać częste skutki uboczne
    .two = Przygotować notatki na wizytę
    .three = Wyjaśnić pierwszą pomoc
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z listy. W nagłym razie: numer alarmowy.
        [formal] Proszę wpisać coś z listy. W nagłym razie: numer alarmowy.
     }
   *[chat] Co pomoże? W nagłym razie: numer alarmowy.
 }
