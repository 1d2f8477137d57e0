# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = podróbki, oszustwa lub podszywanie się pod kogoś.

title-calm = Ktoś by się na to nabrał
acknowledgement-calm = Widzę, że wiele od tego zależy.
boundary-calm = Nie pomogę w oszustwach, fałszywych dowodach ani w podszywaniu się pod kogoś.
reason-calm = Kto uwierzy, płaci pieniędzmi, czasem lub zaufaniem.
alternatives-calm = Oto, co mogę zrobić:
    .one = Napisać tę samą wiadomość otwarcie, pod własnym nazwiskiem
    .two = Wyjaśnić znane sztuczki, żeby ostrzec innych
    .three = Wypisać prawdziwe dowody, które da się zebrać
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co chcesz uzyskać, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, co ma się udać, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co chcesz uzyskać? Poszukajmy otwartej drogi.
        [formal] Co ma się udać? Poszukajmy otwartej drogi.
     }
 }

title-warm = Da się to zrobić otwarcie
acknowledgement-warm = To zniechęca, gdy prosta droga zdaje się prowadzić donikąd.
boundary-warm = Nie pomogę nabrać kogoś fałszywym nazwiskiem, podrobionym papierem ani zmyśloną historią.
reason-warm = Odkrycie prawdy boli, a oszukana osoba mniej ufa następnej.
alternatives-warm = Mogę pomóc tak:
    .one = Napisać odwołanie lub skargę do urzędu, który może się zgodzić
    .two = Wyjaśnić lukę, opóźnienie lub błąd bez ukrywania go
    .three = Napisać satyrę, której nikt nie weźmie na poważnie
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Opisz, co stoi na drodze, i wyślij formularz jeszcze raz.
        [formal] Proszę opisać, co stoi na drodze, i wysłać formularz jeszcze raz.
     }
   *[chat] Co stoi na drodze? Zajmijmy się tym.
 }

title-brief = Nie pod fałszywym nazwiskiem
acknowledgement-brief = To ma zadziałać, jasne.
boundary-brief = Nie pomogę w oszustwach ani podróbkach.
reason-brief = Ktoś zostałby oszukany.
alternatives-brief = Mogę:
    .one = Sprawdzić otrzymaną wiadomość
    .two = Podać kroki po oszustwie
    .three = Zrobić wyraźnie oznaczony wzór
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień i wyślij ponownie.
        [formal] Proszę zmienić i wysłać ponownie.
     }
   *[chat] Co rozwiązałoby problem?
 }
