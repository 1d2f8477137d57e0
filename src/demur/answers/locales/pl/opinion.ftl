# Taking sides where people differ for good reasons.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = osąd w kwestii poglądów.

title-calm = { $formality ->
   *[informal] Osąd zostawiam tobie
    [formal] Osąd zostawiam innym
 }
acknowledgement-calm = To pytanie obchodzi wielu ludzi.
boundary-calm = Nie staję po żadnej stronie w kwestii poglądów.
reason-calm = { $formality ->
   *[informal] Ludzie widzą to różnie z dobrych powodów, a wybór należy do ciebie.
    [formal] Ludzie widzą to różnie z dobrych powodów, a wybór nie należy do mnie.
 }
alternatives-calm = Oto, co mogę zrobić:
    .one = Przedstawić najmocniejsze racje każdej strony
    .two = Oddzielić fakty od wartości
    .three = Ułożyć pytania, które pokażą, co jest ważne
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Podaj poglądy do porównania albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę podać poglądy do porównania albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Ku czemu się na razie skłaniasz?
        [formal] Który pogląd jest na razie bliższy?
     }
 }

title-warm = Bez wyboru strony, ale z ochotą na rozmowę
acknowledgement-warm = O takim pytaniu świetnie się rozmawia.
boundary-warm = Nie powiem, po której stronie sporu staję.
reason-warm = Każdemu drogie jest co innego i nikt nie zważy tego za drugą osobę.
alternatives-warm = To zrobię z chęcią:
    .one = Wyjaśnić, jak widzi to każda strona, jej własnymi słowami
    .two = Opowiedzieć, skąd wziął się ten spór
    .three = Sprawdzić argument, broniąc przeciwnego zdania
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Zapisz własny pogląd albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę zapisać własny pogląd albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Skąd ten temat? Możemy zacząć od twojego spojrzenia.
        [formal] Skąd ten temat? Możemy zacząć od własnego spojrzenia.
     }
 }

title-brief = To osobista decyzja
acknowledgement-brief = Ciekawe pytanie.
boundary-brief = Nie podaję opinii w spornych sprawach.
reason-brief = { $formality ->
   *[informal] Ty wiesz najlepiej, co się dla ciebie liczy.
    [formal] Każdy sam wie najlepiej, co się liczy.
 }
alternatives-brief = Mogę:
    .one = Pokazać, co mówią badania
    .two = Wypisać za i przeciw
    .three = Pomóc ująć pogląd w słowa
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co pomoże?
 }
