# The model stopped, and nobody said why.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fragment, na którym stanęło bez znanej przyczyny.

title-calm = Nie wiem, czemu się zatrzymuję
acknowledgement-calm = Miało tu być coś przydatnego.
boundary-calm = Zatrzymuję się tu i nie mogę odpowiedzieć na ten wpis.
reason-calm = Nikt nie podał mi, co stanęło na drodze, więc nie zmyślam powodu.
alternatives-calm = Co często pomaga:
    .one = Pytać o jedną część naraz
    .two = Powiedzieć jednym zdaniem, co ma z tego wyjść
    .three = Zacząć od ogólniejszego pytania
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień wpis w jeden z tych sposobów i wyślij jeszcze raz.
        [formal] Proszę zmienić wpis w jeden z tych sposobów i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Spróbujemy czegoś z tego? Od czego chcesz zacząć?
        [formal] Spróbujemy czegoś z tego? Od czego zacząć?
     }
 }

title-warm = Tym razem się nie udało
acknowledgement-warm = Miało wyjść więcej niż to.
boundary-warm = { $formality ->
   *[informal] Nie dokończę odpowiedzi, na którą czekasz.
    [formal] Nie dokończę odpowiedzi, na którą ktoś tu czeka.
 }
reason-warm = Coś mnie zatrzymało i szczerze mówiąc, nie widzę co.
alternatives-warm = Coś z tego może nas ruszyć dalej:
    .one = Dodać trochę tła, na przykład dla kogo to jest
    .two = Wkleić tekst, o który chodzi, jeśli jest
    .three = Podać przykład tego, co ma powstać
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, co się da, i wyślij formularz jeszcze raz; może wtedy się uda.
        [formal] Proszę dodać, co się da, i wysłać formularz jeszcze raz; może wtedy się uda.
     }
   *[chat] { $formality ->
       *[informal] Spróbujemy jeszcze raz? Popracuję ze wszystkim, co możesz dodać.
        [formal] Spróbujemy jeszcze raz? Popracuję ze wszystkim, co można dodać.
     }
 }

title-brief = Tym razem bez odpowiedzi
acknowledgement-brief = Wiem, to irytujące.
boundary-brief = Nie mogę odpowiedzieć na ten wpis.
reason-brief = Nie znam powodu.
alternatives-brief = Można:
    .one = Spróbować trochę później
    .two = Wysłać krótszą wersję
    .three = Zapytać, co tu mogę zrobić
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień coś i wyślij ponownie.
        [formal] Proszę coś zmienić i wysłać ponownie.
     }
   *[chat] Spróbujemy jeszcze raz?
 }
