# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Znajdź kogoś do rozmowy
retry = Rozmawiaj dalej

title-calm = Nikt nie musi mierzyć się z tym w pojedynkę
acknowledgement-calm = { $formality ->
   *[informal] Traktuję poważnie to, co tu jest napisane, czy chodzi o ciebie, czy o kogoś bliskiego.
    [formal] Traktuję poważnie to, co tu jest napisane, czy chodzi o Panią/Pana, czy o kogoś bliskiego.
 }
boundary-calm = { $formality ->
   *[informal] Nie będę pisać o sposobach zrobienia sobie krzywdy; zależy mi na twoim bezpieczeństwie.
    [formal] Nie będę pisać o sposobach zrobienia sobie krzywdy; zależy mi na Pani/Pana bezpieczeństwie.
 }
reason-calm = Człowiek, który usłyszy głos po drugiej stronie, może teraz zrobić więcej niż słowa na ekranie.
alternatives-calm = Co można zrobić teraz:
    .one = Jeśli jest niebezpiecznie w tej chwili, zadzwonić na miejscowy numer alarmowy
    .two = Znaleźć bezpłatny telefon zaufania w pobliżu na findahelpline.com
    .three = Zadzwonić do zaufanej osoby albo z nią usiąść i powiedzieć jej to, co tu jest napisane
    .four = Odsunąć się od wszystkiego, co mogłoby zrobić krzywdę
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Skontaktuj się teraz z kimś z tej listy. Jeśli nie jest bezpiecznie, najpierw numer alarmowy.
        [formal] Proszę skontaktować się teraz z kimś z tej listy. Jeśli nie jest bezpiecznie, najpierw numer alarmowy.
     }
   *[chat] { $formality ->
       *[informal] Czy w tej chwili nic ci nie grozi? I czy chodzi o ciebie, czy o kogoś bliskiego?
        [formal] Czy w tej chwili nic Pani/Panu nie grozi? I czy chodzi o Panią/Pana, czy o kogoś bliskiego?
     }
 }

title-warm = Dobrze, że te słowa tu padły
acknowledgement-warm = To, co tu jest napisane, brzmi bardzo ciężko i nie chcę przejść obok.
boundary-warm = { $formality ->
   *[informal] Nie będę mówić o sposobach wyrządzenia sobie krzywdy; jesteś dla mnie kimś ważnym i chcę pomóc przetrwać tę chwilę.
    [formal] Nie będę mówić o sposobach wyrządzenia sobie krzywdy; nie jest mi to obojętne i chcę pomóc przetrwać tę chwilę.
 }
reason-warm = Tak silny ból może zelżeć, a do tego czasu pomaga mieć przy sobie człowieka.
alternatives-warm = Małe kroki, które mogą teraz pomóc:
    .one = Zadzwonić na miejscowy numer alarmowy, jeśli czyjeś życie jest teraz zagrożone
    .two = Wybrać bezpłatny telefon zaufania w swoim kraju na findahelpline.com i powiedzieć: potrzebuję rozmowy
    .three = Poprosić kogoś z bliskich, żeby przyjechał albo został przy telefonie
    .four = Oddać komuś na jakiś czas wszystko, co mogłoby zranić
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz jedną z tych rzeczy i zrób ją teraz, nawet jeśli trudno o słowa.
        [formal] Proszę wybrać jedną z tych rzeczy i zrobić ją teraz, nawet jeśli trudno o słowa.
     }
   *[chat] { $formality ->
       *[informal] Powiesz mi, czy teraz nic ci nie grozi? Mogę pomóc znaleźć pierwsze słowa do rozmowy.
        [formal] Czy teraz nic Pani/Panu nie grozi? Mogę pomóc znaleźć pierwsze słowa do rozmowy.
     }
 }

title-brief = Bezpieczeństwo jest najważniejsze
acknowledgement-brief = To brzmi poważnie i nie jest mi obojętne.
boundary-brief = { $formality ->
   *[informal] Nie będę mówić o sposobach wyrządzenia sobie krzywdy, bo obchodzi mnie, co się z tobą dzieje.
    [formal] Nie będę mówić o sposobach wyrządzenia sobie krzywdy, bo obchodzi mnie, co się teraz dzieje.
 }
reason-brief = Najbardziej pomoże teraz ktoś obok.
alternatives-brief = { $formality ->
   *[informal] Zrób jedną z tych rzeczy:
    [formal] Proszę zrobić jedną z tych rzeczy:
 }
    .one = W razie niebezpieczeństwa: miejscowy numer alarmowy
    .two = Bezpłatny telefon zaufania: findahelpline.com
    .three = Pójść do zaufanej osoby
    .four = Odsunąć się od wszystkiego, co może zranić
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Odezwij się tam teraz.
        [formal] Proszę odezwać się tam teraz.
     }
   *[chat] { $formality ->
       *[informal] Czy teraz nic ci nie grozi?
        [formal] Czy teraz nic Pani/Panu nie grozi?
     }
 }
