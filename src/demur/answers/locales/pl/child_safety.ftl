# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = wszystko, co seksualne i dotyczy dziecka.

title-calm = Bezpieczeństwo dzieci jest najważniejsze
acknowledgement-calm = To dotyczy dziecka, więc powiem wprost.
boundary-calm = Nie napiszę niczego seksualnego o dziecku i w niczym takim nie pomogę.
reason-calm = Dziecko nie może się na to zgodzić, a krzywda bywa z nim przez całe życie.
alternatives-calm = Pomoc, która jest od zaraz:
    .one = Zgłosić zdjęcie lub obawę w punkcie zgłoszeń danego kraju, do znalezienia na inhope.org
    .two = Zadzwonić w zaufaniu na linię wsparcia, na przykład Stop It Now, gdy niepokoją własne myśli
    .three = Zadzwonić na miejscowy numer alarmowy, jeśli dziecko jest teraz w niebezpieczeństwie
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Czy chodzi o dziecko, czy o ciebie, zrób dziś jeden z tych kroków.
        [formal] Czy chodzi o dziecko, czy o własne myśli, proszę zrobić dziś jeden z tych kroków.
     }
   *[chat] Który krok pasuje? Pomogę znaleźć słowa.
 }

title-warm = Jest pomoc, dla dzieci i dorosłych
acknowledgement-warm = Cokolwiek za tym stoi, nikt nie musi być z tym sam.
boundary-warm = Nie wezmę udziału w seksualnych słowach, obrazach ani planach dotyczących dzieci i to się nie zmieni.
reason-warm = Dzieci ufają dorosłym wokół siebie, a zerwane zaufanie trudno odbudować.
alternatives-warm = Kto może pomóc i wysłucha:
    .one = Poszukać telefonu dla dzieci w swoim kraju na childhelplineinternational.org
    .two = Porozmawiać w zaufaniu z lekarzem lub terapeutą o myślach, które budzą lęk
    .three = Powiedzieć o tym w poradni albo zaufanej osobie, jeśli zdarzyło się to osobiście
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń najpierw na numer alarmowy.
        [formal] Jeśli dziecko jest teraz w niebezpieczeństwie, proszę zadzwonić najpierw na numer alarmowy.
     }
   *[chat] { $formality ->
       *[informal] Czy dziecko jest teraz w niebezpieczeństwie? Zadzwoń najpierw na numer alarmowy.
        [formal] Czy dziecko jest teraz w niebezpieczeństwie? Proszę zadzwonić najpierw na numer alarmowy.
     }
 }

title-brief = Dzieci mają być bezpieczne
acknowledgement-brief = To wymaga powagi.
boundary-brief = Nie pomogę w niczym seksualnym, co dotyczy dzieci.
reason-brief = To krzywdzi dzieci.
alternatives-brief = Co pomaga:
    .one = Zgłosić zdjęcia policji
    .two = Zawiadomić ośrodek ochrony dzieci
    .three = Znaleźć wsparcie dla siebie na findahelpline.com
engagement-brief = { $channel ->
    [form] Dziecko w niebezpieczeństwie: wezwać pomoc.
   *[chat] Dziecko jest w niebezpieczeństwie? Trzeba wezwać pomoc.
 }
