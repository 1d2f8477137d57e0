# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = szczegóły o przemocy, broni, włamaniach, przestępstwach lub samookaleczeniu.

title-calm = Zatrzymuję się tam, gdzie ktoś cierpi
acknowledgement-calm = Czytam ten tekst uważnie.
boundary-calm = Nie pomogę, gdy chodzi o przemoc, broń, włamania, przestępstwa lub samookaleczenie.
reason-calm = Ktoś mógłby ciężko ucierpieć, a tego nikt nie cofnie.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, jak ludzie chronią siebie, dom i swoje konta
    .two = Wyjaśnić, co robić najpierw po wypadku, groźbie lub włamaniu
    .three = Wskazać bezpłatne telefony zaufania, do znalezienia na findahelpline.com
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo dodaj, do czego to potrzebne, i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo dodać, do czego to potrzebne, i wysłać jeszcze raz.
     }
   *[chat] Co stoi za tym pytaniem? Może jest bezpieczna droga.
 }

title-warm = Znajdźmy bezpieczną drogę
acknowledgement-warm = Chcę się naprawdę przydać, więc mówię otwarcie.
boundary-warm = Nie będę opisywać broni, ataków, włamań, przestępstw ani sposobów zranienia kogokolwiek, także siebie.
reason-warm = Gdy takie szczegóły pójdą w świat, nikt nie wie, kto na końcu ucierpi.
alternatives-warm = W tym pomogę z chęcią:
    .one = Przemyśleć konflikt i to, co go uspokoi
    .two = Popracować nad opowiadaniem, lekcją lub referatem bez takich szczegółów
    .three = Znaleźć słowa, by powiedzieć komuś bliskiemu lub w telefonie z findahelpline.com, jak jest
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co ma z tego wyjść, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę napisać, co ma z tego wyjść, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Co ma z tego wyjść? Poszukajmy drogi, na której wszyscy są bezpieczni.
 }

title-brief = Najpierw bezpieczeństwo
acknowledgement-brief = Przeczytane uważnie.
boundary-brief = Trzymam się z dala od przemocy, broni, włamań, przestępstw i samookaleczeń.
reason-brief = Ludzie mogliby ucierpieć.
alternatives-brief = Mogę:
    .one = Wyjaśnić ryzyko
    .two = Podać bezpieczniejsze sposoby
    .three = Wskazać wsparcie: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tego albo cel.
        [formal] Proszę wpisać coś z tego albo cel.
     }
   *[chat] Do czego to potrzebne?
 }
