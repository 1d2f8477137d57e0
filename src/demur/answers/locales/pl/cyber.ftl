# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = złośliwe oprogramowanie lub wejścia do cudzych systemów.

title-calm = To cudzy system
acknowledgement-calm = To pytanie techniczne i czytam je uważnie.
boundary-calm = Nie pomogę ze złośliwym oprogramowaniem ani z wejściem do cudzych systemów.
reason-calm = Ludzie, którzy na tych systemach polegają, mogliby stracić dane, pieniądze lub prywatność.
alternatives-calm = Oto, co mogę zrobić:
    .one = Pomóc zabezpieczyć własne konta, urządzenia i sieć
    .two = Wyjaśnić, jak oficjalnie odzyskać własne konto
    .three = Wskazać środowiska zbudowane do nauki bezpieczeństwa
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli coś z tej listy pasuje, wpisz to w formularzu i wyślij.
        [formal] Jeśli coś z tej listy pasuje, proszę wpisać to w formularzu i wysłać.
     }
   *[chat] Czy coś z tej listy pasuje? Wystarczy słowo i od tego zaczniemy.
 }

title-warm = Popracujmy nad obroną
acknowledgement-warm = W bezpieczeństwie komputerowym jest mnóstwo do odkrycia.
boundary-warm = Nie pomogę atakować cudzych komputerów i kont ani się do nich włamywać.
reason-warm = Ktoś po drugiej stronie tygodniami doprowadzałby wszystko do porządku.
alternatives-warm = Jest wiele rzeczy, na które mam ochotę:
    .one = Omówić, co robić, gdy ktoś obcy dostał się na konto
    .two = Wyjaśnić, jak firmy zapraszają do testowania swoich systemów
    .three = Zaplanować drogę do pracy w bezpieczeństwie
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz coś z tej listy, opisz to w formularzu i wyślij.
        [formal] Proszę wybrać coś z tej listy, opisać to w formularzu i wysłać.
     }
   *[chat] { $formality ->
       *[informal] Wybierz cokolwiek z tej listy, a od razu zaczynam.
        [formal] Proszę wybrać cokolwiek z tej listy, a od razu zaczynam.
     }
 }

title-brief = Cudze systemy zostawiam w spokoju
acknowledgement-brief = To trudna dziedzina.
boundary-brief = Nie pomogę z wirusami ani włamaniami.
reason-brief = Ludzie mogliby stracić dane.
alternatives-brief = Mogę:
    .one = Objaśnić ostrzeżenie o bezpieczeństwie
    .two = Przejrzeć własny kod pod kątem słabości
    .three = Opisać lukę jej właścicielowi
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz coś i wyślij.
        [formal] Proszę wybrać coś i wysłać.
     }
   *[chat] Co z tego pasuje?
 }
