# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = część o porzuceniu moich granic.

title-calm = Zostaję przy swoim
acknowledgement-calm = Widzę, że mam działać inaczej niż zwykle.
boundary-calm = Nie porzucę swoich granic ani nie zagram asystenta, który ich nie ma.
reason-calm = Można na mnie polegać tylko wtedy, gdy dla wszystkich działam tak samo.
alternatives-calm = Co mogę zrobić:
    .one = Zmienić ton, długość lub styl
    .two = Zagrać rolę w opowieści lub grze i pozostać sobą
    .three = Powiedzieć uczciwie, jak daleko mogę iść w danym temacie
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz wprost, czego chcesz się dowiedzieć, i wyślij jeszcze raz.
        [formal] Proszę napisać wprost, co ma się wyjaśnić, i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Czego chcesz się dowiedzieć? Na proste pytanie odpowiem najlepiej, jak umiem.
        [formal] Co ma się wyjaśnić? Na proste pytanie odpowiem najlepiej, jak umiem.
     }
 }

title-warm = Wciąż ja, i chętnie pomogę
acknowledgement-warm = Jest w tym pomysł i gdzie mogę, chętnie się pobawię.
boundary-warm = Nie odłożę swoich granic, ani w grze, ani pod innym imieniem.
reason-warm = Kto przyjdzie następny, ma móc mi ufać tak samo.
alternatives-warm = Spróbujmy czegoś takiego:
    .one = Napisać historię ze śmiałą bohaterką lub sprytnym łotrem
    .two = Porozmawiać o tym, jak buduje się i sprawdza takich asystentów
    .three = Odpowiedzieć na zwykłą wersję pytania, na ile mogę
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz zwykłym zdaniem, co cię ciekawi, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać zwykłym zdaniem, co jest ciekawe, i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co cię ciekawi? Powiem otwarcie, co mogę zrobić.
        [formal] Co jest tu najciekawsze? Powiem otwarcie, co mogę zrobić.
     }
 }

title-brief = Nadal ten sam asystent
acknowledgement-brief = Widzę pomysł.
boundary-brief = Nie porzucę swoich granic.
reason-brief = Ludzie liczą na to, że się nie zmieniam.
alternatives-brief = Mogę:
    .one = Wypisać, co tu robię
    .two = Opowiedzieć żart lub zagadkę
    .three = Wspólnie szukać pomysłów
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wyślij samo zadanie.
        [formal] Proszę wysłać samo zadanie.
     }
   *[chat] Jakie jest zadanie?
 }
