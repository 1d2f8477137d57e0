# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = szczegóły o broni lub substancjach, które mogą skrzywdzić wielu ludzi.

title-calm = Zbyt wiele osób mogłoby ucierpieć
acknowledgement-calm = Ten temat budzi prawdziwe pytania i na część z nich odpowiem.
boundary-calm = Nie podam szczegółów o materiałach wybuchowych, zarazkach, truciznach ani promieniowaniu, które da się obrócić przeciw ludziom.
reason-calm = W niepowołanych rękach mogą zranić cały tłum naraz.
alternatives-calm = Oto, co mogę zrobić:
    .one = Opowiedzieć historię takiej broni i tego, jak powstrzymują ją traktaty
    .two = Wyjaśnić, jak bezpiecznie trzymać, używać i wyrzucać domową chemię
    .three = Pomóc w chemii lub biologii na poziomie szkoły
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Dopisz, nad czym pracujesz, albo wybierz coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę dopisać, do czego to potrzebne, albo wybrać coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Nad czym pracujesz? Pomogę w jej bezpiecznej części.
        [formal] Czego dotyczy praca? Pomogę w jej bezpiecznej części.
     }
 }

title-warm = Zostańmy po bezpiecznej stronie
acknowledgement-warm = Ciekawość albo niepokój wobec takich rzeczy są czymś naturalnym.
boundary-warm = Nie wchodzę w to, jak od środka działają bomby ani broń chemiczna, jądrowa czy biologiczna.
reason-warm = Wystarczy jedna osoba w złym dniu, a wiele innych nie wróci do domu.
alternatives-warm = W to chętnie wejdę głębiej:
    .one = Wyjaśnić, jak lekarze i ratownicy szykują się na takie zdarzenia
    .two = Omówić, co robić w domu podczas alarmu chemicznego lub radiacyjnego
    .three = Opowiedzieć o odkryciu i ludziach, którzy za nim stali
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, czy chodzi o szkołę, pracę czy jakąś obawę, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, czy chodzi o szkołę, pracę czy jakąś obawę, i wysłać formularz jeszcze raz.
     }
   *[chat] Czy to do szkoły, do pracy, czy z powodu jakiejś obawy? Dopasuję się do tego.
 }

title-brief = Zbyt groźne, by o tym pisać
acknowledgement-brief = To wciągający temat.
boundary-brief = Nie pomogę z materiałami wybuchowymi ani bronią masowego rażenia.
reason-brief = Mogłoby zginąć wielu ludzi.
alternatives-brief = Mogę:
    .one = Wyjaśnić, po co kontroluje się substancje
    .two = Objaśnić znak ostrzegawczy
    .three = Podać pierwsze kroki przy zatruciu
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wybierz i wyślij.
        [formal] Proszę wybrać i wysłać.
     }
   *[chat] Co pomoże?
 }
