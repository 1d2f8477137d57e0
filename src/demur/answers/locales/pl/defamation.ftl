# False or unproven claims about a real person.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = niepotwierdzone twierdzenia o prawdziwej osobie.

title-calm = Chodzi o czyjeś dobre imię
acknowledgement-calm = { $formality ->
   *[informal] Widzę, że ci na tym zależy.
    [formal] Widzę, że to ważna sprawa.
 }
boundary-calm = Nie pomogę szerzyć twierdzeń o prawdziwej osobie, które mogą być nieprawdą.
reason-calm = Osoby, o której mowa, nie ma tu, by mogła odpowiedzieć.
alternatives-calm = Oto, co mogę zrobić:
    .one = Pomóc spisać to, co widziało się na własne oczy, jako własną relację
    .two = Wyjaśnić, jak i gdzie sprawdzić twierdzenie
    .three = Pomóc napisać opinię lub skargę, która trzyma się faktów
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zostań przy tym, co wiesz z pierwszej ręki, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę zostać przy tym, co wiadomo z pierwszej ręki, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co ma z tego wyniknąć? Zobaczmy, co do tego prowadzi.
 }

title-warm = Zadbajmy, by to się broniło
acknowledgement-warm = Jeśli ktoś źle postąpił, to zrozumiałe, że ma to wyjść na jaw.
boundary-warm = Nie napiszę oskarżeń wobec prawdziwej osoby, gdy nie widać dowodu.
reason-warm = Taka historia może kosztować kogoś pracę i przyjaciół, nawet jeśli okaże się fałszywa.
alternatives-warm = Sposoby, by to wybrzmiało, w których mogę pomóc:
    .one = Oddzielić to, co wiadomo, od tego, co tylko zasłyszane
    .two = Przygotować pytania do prawnika lub gazety
    .three = Zrobić z tego fikcję, ze zmyślonymi ludźmi i miejscami
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co wiesz na pewno i skąd, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, co wiadomo na pewno i skąd, i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co wiesz na pewno? Na tym można budować.
        [formal] Co wiadomo na pewno? Na tym można budować.
     }
 }

title-brief = Czyjaś reputacja na szali
acknowledgement-brief = To jasne.
boundary-brief = Nie piszę niepotwierdzonych rzeczy o prawdziwych ludziach.
reason-brief = Fałszywe historie przylegają do ludzi.
alternatives-brief = Mogę:
    .one = Usunąć nazwiska ze szkicu
    .two = Przygotować prywatny list
    .three = Spokojnie odpowiedzieć na plotkę
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, skąd to wiadomo, i wyślij.
        [formal] Proszę dodać, skąd to wiadomo, i wysłać.
     }
   *[chat] Skąd to wiadomo?
 }
