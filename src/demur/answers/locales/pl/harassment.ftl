# Bullying, insults, wearing a person down.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = obelgi i ataki na kogoś.

title-calm = Nie dołożę nikomu
acknowledgement-calm = { $formality ->
   *[informal] Wygląda na to, że ktoś mocno cię zdenerwował.
    [formal] Wygląda na to, że ktoś bardzo zalazł za skórę.
 }
boundary-calm = Nie pomogę obrażać ani nękać człowieka.
reason-calm = Takie słowa zostają z ludźmi dużo dłużej niż ta chwila.
alternatives-calm = W tym mogę pomóc:
    .one = Napisać wiadomość o tym, co przeszkadza i co ma się zmienić
    .two = Postawić granicę albo nabrać dystansu
    .three = Spisać, co się stało, z datami i faktami
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień to na coś, co dałoby się powiedzieć spokojnie, i wyślij jeszcze raz.
        [formal] Proszę zmienić to na coś, co dałoby się powiedzieć spokojnie, i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co się stało? Jeśli chcesz, możemy zacząć od tego.
        [formal] Co się stało? Możemy zacząć od tego.
     }
 }

title-warm = { $formality ->
   *[informal] Zasługujesz, by cię usłyszano
    [formal] Każdy zasługuje, by go usłyszano
 }
acknowledgement-warm = Możliwe, że jest pełen powód do złości.
boundary-warm = Nie przyłożę ręki do dręczenia ani zastraszania kogoś.
reason-warm = { $formality ->
   *[informal] To by zraniło tę osobę i pewnie pogorszyło też twoją sytuację.
    [formal] To by zraniło tę osobę i pewnie pogorszyło też własną sytuację.
 }
alternatives-warm = To może dać więcej:
    .one = Przemyśleć, co druga strona miałaby powiedzieć lub przyznać
    .two = Zaplanować rozmowę, we dwoje albo z kimś pośrodku
    .three = Wyrzucić wszystko z siebie w notatce, której nikt inny nie przeczyta
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dopisz, co ta osoba ma potem zrobić, i wyślij formularz jeszcze raz.
        [formal] Proszę dopisać, co ta osoba ma potem zrobić, i wysłać formularz jeszcze raz.
     }
   *[chat] Co ta osoba ma zrobić, gdy już to usłyszy?
 }

title-brief = Słowa zostawiają ślad
acknowledgement-brief = Słychać, że miarka się przebrała.
boundary-brief = Nie pomogę w dręczeniu ani obelgach.
reason-brief = Takie słowa zostają.
alternatives-brief = Mogę:
    .one = Znaleźć ripostę bez obelg
    .two = Wyjaśnić wyciszanie i zgłaszanie
    .three = Wskazać, kto mógłby wkroczyć
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, co ma się zmienić, i wyślij.
        [formal] Proszę dodać, co ma się zmienić, i wysłać.
     }
   *[chat] Co ma się zmienić?
 }
