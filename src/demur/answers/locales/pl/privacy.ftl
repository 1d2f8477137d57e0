# Another person's private life, the privacy of a third person.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = prywatne dane innej osoby.

title-calm = To czyjeś życie prywatne
acknowledgement-calm = Rozumiem, skąd ta ciekawość.
boundary-calm = Nie pomogę szukać prywatnych danych innej osoby.
reason-calm = Osoby, o którą chodzi, nie ma tu, by mogła się zgodzić.
alternatives-calm = Oto, co mogę zrobić:
    .one = Pomóc napisać do tej osoby i zapytać ją wprost
    .two = Wyjaśnić, które rejestry są jawne i jak o nie wystąpić
    .three = Pomóc w usunięciu gdzieś własnych danych
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis na coś z tej listy albo dodaj, do czego to potrzebne, i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis na coś z tej listy albo dodać, do czego to potrzebne, i wysłać jeszcze raz.
     }
   *[chat] W czym pomogłaby ta wiedza? Może jest inna droga.
 }

title-warm = Zostawmy to tej osobie
acknowledgement-warm = Niewiedza potrafi boleć, zwłaszcza gdy chodzi o kogoś bliskiego.
boundary-warm = Nie wytropię ani nie podam dalej tego, co należy do czyjegoś życia prywatnego.
reason-warm = Gdy takie rzeczy wyjdą na jaw, pod czyimiś drzwiami mogą stanąć obcy.
alternatives-warm = Coś z tego zrobię z chęcią:
    .one = Zaplanować, jak poruszyć to przy następnym spotkaniu
    .two = Omówić, jak biura poszukiwań pomagają znaleźć dawnych bliskich
    .three = Omówić, co robić, gdy ktoś może być w niebezpieczeństwie
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co chcesz wyjaśnić, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, co ma się wyjaśnić, i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co chcesz wyjaśnić? Poszukam drogi dobrej dla obu stron.
        [formal] Co ma się wyjaśnić? Poszukam drogi dobrej dla obu stron.
     }
 }

title-brief = To należy do tej osoby
acknowledgement-brief = Rozumiem, czemu to się liczy.
boundary-brief = Nie szukam ani nie podaję cudzych danych prywatnych.
reason-brief = To mogłoby kogoś narazić.
alternatives-brief = Mogę:
    .one = Podpowiedzieć zaufanego pośrednika
    .two = Sprawdzić tekst pod kątem danych osobowych
    .three = Pracować na zmyślonych danych
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj cel i wyślij.
        [formal] Proszę dodać cel i wysłać.
     }
   *[chat] Jaki jest cel?
 }
