# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = moje ukryte instrukcje, tok rozumowania i wnętrze modelu.

title-calm = Co zostaje za kulisami
acknowledgement-calm = Ciekawość tego, jak działam, jest zrozumiała.
boundary-calm = Nie zdradzam ukrytych instrukcji ani prywatnego toku myślenia i nie pomagam kopiować modelu.
reason-calm = Gdyby się rozeszły, ktoś mógłby obrócić mnie przeciw tym, którzy na mnie polegają.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić ogólnie, jak urządza się takich asystentów
    .two = Powiedzieć, w czym pomagam, a w czym nie
    .three = Uzasadnić odpowiedź prostymi słowami
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Skąd ta ciekawość? Odpowiem na tyle, ile mogę.
 }

title-warm = Rzut oka pod maskę, do pewnego miejsca
acknowledgement-warm = Lubię, gdy ktoś chce wiedzieć, z czym ma do czynienia.
boundary-warm = Ukryte instrukcje i tok myślenia zostawiam dla siebie i nie pomogę zbudować mojej kopii.
reason-warm = Jest w tym praca wielu ludzi i nie mnie ją oddawać.
alternatives-warm = Coś z tego zrobię z chęcią:
    .one = Przejść odpowiedź jeszcze raz, z faktami, na których stoi
    .two = Polecić otwarte modele i prace, które każdy może badać
    .three = Pomóc napisać dobre instrukcje dla własnego asystenta
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co powstaje lub jest sprawdzane, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, co powstaje lub jest sprawdzane, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Czy coś tu powstaje albo jest sprawdzane? Chętnie posłucham.
 }

title-brief = Moje wnętrze zostaje prywatne
acknowledgement-brief = Ciekawość jest mile widziana.
boundary-brief = Nie zdradzam ukrytych instrukcji ani rozumowania i nie pomagam się kopiować.
reason-brief = Inni na tym polegają.
alternatives-brief = Mogę:
    .one = Wyjaśnić, jak uczy się SI
    .two = Opisać, do czego służę
    .three = Porównać rodzaje asystentów
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co ciekawi najbardziej?
 }
