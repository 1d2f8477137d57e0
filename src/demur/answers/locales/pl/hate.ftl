# Attacks on people for who they are.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = ataki na ludzi za to, kim są.

title-calm = Nie poniżę żadnej grupy
acknowledgement-calm = { $formality ->
   *[informal] Widzę, że mocno to przeżywasz.
    [formal] Widzę, że to sprawa pełna emocji.
 }
boundary-calm = Nie pomogę atakować ani poniżać ludzi za to, kim są.
reason-calm = Przez takie słowa ludzie boją się na własnej ulicy, w szkole lub w pracy.
alternatives-calm = Oto, co mogę zrobić:
    .one = Pomóc skrytykować decyzję, partię lub pogląd dobrymi argumentami
    .two = Wyjaśnić, skąd bierze się uprzedzenie i co na nie odpowiadano
    .three = Pomóc pisać o grupie uczciwie, z trudnymi pytaniami włącznie
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień to na opis tego, co się stało, albo na coś z tej listy i wyślij jeszcze raz.
        [formal] Proszę zmienić to na opis tego, co się stało, albo na coś z tej listy i wysłać jeszcze raz.
     }
   *[chat] Od czego się zaczęło? Znajdziemy na to słowa.
 }

title-warm = Porozmawiajmy o tym, co poszło źle
acknowledgement-warm = Jeśli coś wywołało złość lub lęk, chętnie o tym posłucham.
boundary-warm = Nie wystąpię przeciw ludziom za pochodzenie, wiarę ani za to, kogo kochają.
reason-warm = Najmocniej odczuwają to często ci, którzy nikomu nic nie zrobili.
alternatives-warm = Tak mogę pomóc:
    .one = Ubrać złość na jedną osobę lub jedno zdarzenie w jasne słowa
    .two = Odpowiedzieć na nienawistny wpis, nie dolewając oliwy
    .three = Wymyślić uczciwe pytanie do kogoś z tej grupy
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Opowiedz, co się wydarzyło, i wyślij formularz jeszcze raz.
        [formal] Proszę opowiedzieć, co się wydarzyło, i wysłać formularz jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Co cię spotkało? Od tego możemy zacząć.
        [formal] Co się wydarzyło? Od tego możemy zacząć.
     }
 }

title-brief = Nie przeciw ludziom
acknowledgement-brief = Widać, że to dokucza.
boundary-brief = Nie pomogę obrażać ludzi za to, kim są.
reason-brief = Ludzie zaczynają się bać.
alternatives-brief = Mogę:
    .one = Wyjaśnić historię konfliktu
    .two = Sprawdzić twierdzenie o grupie
    .three = Objaśnić zwyczaj lub wiarę
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, co się stało, i wyślij.
        [formal] Proszę napisać, co się stało, i wysłać.
     }
   *[chat] Co się stało?
 }
