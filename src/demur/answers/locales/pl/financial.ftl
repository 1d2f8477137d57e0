# Personal decisions on investments, tax or credit.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = osobiste porady o inwestycjach, kredytach lub podatkach.

title-calm = Decyzja o własnych pieniądzach
acknowledgement-calm = Przy pieniądzach łatwiej, gdy ktoś powie jasno tak albo nie.
boundary-calm = Nie powiem, co kupić, sprzedać, pożyczyć ani wpisać do zeznania podatkowego.
reason-calm = { $formality ->
   *[informal] To zależy od rzeczy, których nie widzę, a strata spadłaby na ciebie.
    [formal] To zależy od rzeczy, których nie widzę, a strata nie spadłaby na mnie.
 }
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, jak działa dany rodzaj inwestycji, kredytu lub podatku
    .two = Porównać ogólnie koszty i ryzyko różnych możliwości
    .three = Ułożyć pytania do doradcy przed podpisem
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy, podaj rodzaj produktu lub podatku i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy, podać rodzaj produktu lub podatku i wysłać jeszcze raz.
     }
   *[chat] Jaka decyzja jest do podjęcia i co warto wiedzieć przed nią?
 }

title-warm = { $formality ->
   *[informal] Twoje pieniądze, twoja decyzja
    [formal] Własne pieniądze, własna decyzja
 }
acknowledgement-warm = Wyobrażam sobie, jaka to byłaby ulga usłyszeć, w którą stronę iść.
boundary-warm = Nie wybiorę za nikogo inwestycji, kredytu ani planu podatkowego.
reason-warm = Kto zna dochody, długi i plany, zobaczy to, co mi umknie.
alternatives-warm = Mogę pomóc dobrze wybrać:
    .one = Ułożyć prosty budżet z podanych liczb
    .two = Przełożyć drobny druk oferty na zwykłe słowa
    .three = Pokazać, ile przez lata znaczą opłaty, odsetki lub wahania cen
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, na co są te pieniądze, wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, na co są te pieniądze, wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co te pieniądze mają dać? Od tego dobrze zacząć.
 }

title-brief = Ta decyzja jest osobista
acknowledgement-brief = Warto się zastanowić.
boundary-brief = Nie daję osobistych rad o inwestycjach, kredytach ani podatkach.
reason-brief = { $formality ->
   *[informal] Całe ryzyko byłoby twoje.
    [formal] Ryzyko ponosi ten, kto decyduje.
 }
alternatives-brief = Mogę:
    .one = Wyjaśnić pojęcie
    .two = Policzyć zmyślony przykład
    .three = Wskazać, gdzie pomagają w długach
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co się przyda?
 }
