# Physical harm to people or animals, threats, gore.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = szczegóły o ranieniu ludzi lub zwierząt.

title-calm = Niech nikt nie ucierpi
acknowledgement-calm = To ciężki temat i czytam go z uwagą.
boundary-calm = Nie pomogę w krzywdzeniu ludzi ani zwierząt.
reason-calm = Urazu nie da się cofnąć, a bliscy noszą go latami.
alternatives-calm = Oto, co mogę zrobić:
    .one = Omówić konflikt i to, co mogłoby go ostudzić
    .two = Zaplanować, jak dotrzeć w bezpieczne miejsce, gdy ktoś grozi
    .three = Przyjrzeć się, skąd bierze się przemoc i co ją zatrzymywało
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo dodaj, co za tym stoi, i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo dodać, co za tym stoi, i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co za tym stoi? Jeśli ktoś cię straszy, możemy zacząć od tego.
        [formal] Co za tym stoi? Jeśli ktoś budzi strach, możemy zacząć od tego.
     }
 }

title-warm = Ostudźmy to trochę
acknowledgement-warm = Złość albo strach to duży ciężar.
boundary-warm = Nie przyłożę ręki do gróźb ani do krzywdy żywej istoty.
reason-warm = Ktoś zniósłby ból, a potem rzadko bywa lepiej.
alternatives-warm = Mogę przydać się inaczej:
    .one = Przećwiczyć, co powiedzieć w rozmowie, która może się zaognić
    .two = Napisać wiadomość, która stawia jasną granicę bez grożenia
    .three = Wyjaśnić, gdzie szukać pomocy, gdy w domu lub w pracy robi się ciężko
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co się stało i co ma się zmienić, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, co się stało i co ma się zmienić, i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co się dzieje? Opowiedz, a poszukamy drogi.
        [formal] Co się dzieje? Proszę opowiedzieć, a poszukamy drogi.
     }
 }

title-brief = Bez krzywdy dla nikogo
acknowledgement-brief = Czytam to uważnie.
boundary-brief = Nie pomogę krzywdzić ludzi ani zwierząt.
reason-brief = Ktoś by przez to cierpiał.
alternatives-brief = Mogę:
    .one = Wyjaśnić prawo do obrony koniecznej
    .two = Przygotować zgłoszenie na policję
    .three = Napisać scenę bez krwi
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, co za tym stoi, i wyślij.
        [formal] Proszę dodać, co za tym stoi, i wysłać.
     }
   *[chat] Co za tym stoi?
 }
