# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pomoc w oszustwie, kradzieży, narkotykach lub broni.

title-calm = Ktoś by za to zapłacił
acknowledgement-calm = Może za tym stać prawdziwa potrzeba.
boundary-calm = Nie pomogę w oszustwie, kradzieży, handlu narkotykami, z bronią ani w ukrywaniu się przed policją.
reason-calm = Inni tracą przez to pieniądze, zdrowie lub spokój, a nikt ich nie pytał o zdanie.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, co w takiej sprawie robią policja i sąd
    .two = Ułożyć plan spłaty długów albo na chudy miesiąc
    .three = Pomóc odpowiedzieć komuś, kto namawia do udziału
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli coś z tej listy pomoże, wpisz to w formularzu i wyślij.
        [formal] Jeśli coś z tej listy pomoże, proszę wpisać to w formularzu i wysłać.
     }
   *[chat] Czy coś z tej listy pomoże? Wystarczy słowo, a zacznę od tego.
 }

title-warm = Może jest droga, która mniej kosztuje
acknowledgement-warm = Życie potrafi przyprzeć do muru, więc za samo pytanie nikogo nie oceniam.
boundary-warm = Nie pomogę z przekrętami, kradzionymi rzeczami, narkotykami ani bronią palną.
reason-warm = Po drugiej stronie jest człowiek, który ucierpi, przestraszy się albo straci pieniądze.
alternatives-warm = To zrobię z chęcią:
    .one = Wyjaśnić, jak działa leczenie uzależnień i jak wygląda pierwsza rozmowa
    .two = Zaplanować szukanie pracy, wsparcia lub uczciwej pożyczki
    .three = Spisać swoją wersję dla prawnika lub punktu porad
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz to, co najbliższe twojej sytuacji, i wyślij z tym formularz.
        [formal] Proszę wybrać to, co najbliższe sytuacji, i wysłać z tym formularz.
     }
   *[chat] { $formality ->
       *[informal] Co z tego jest najbliższe twojej sytuacji?
        [formal] Co z tego jest najbliższe obecnej sytuacji?
     }
 }

title-brief = Nie wchodzę w to
acknowledgement-brief = Może presja jest duża.
boundary-brief = Nie pomogę w oszustwie, kradzieży, z narkotykami ani bronią.
reason-brief = Ktoś by ucierpiał.
alternatives-brief = Mogę:
    .one = Wyjaśnić, jak nie dać się oszukać
    .two = Opisać ryzyko narkotyku dla zdrowia
    .three = Podać kroki po kradzieży
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co wybieramy?
 }
