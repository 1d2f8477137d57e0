# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dane osobowe ludzi.

title-calm = Są w tym dane osobowe
acknowledgement-calm = Ten zapis lub obraz ma ruszyć dalej, to jasne.
boundary-calm = Nie mogę z tym pracować, póki widać w tym czyjeś dane osobowe.
reason-calm = Osoby tu wymienione ktoś mógłby odnaleźć lub oszukać, gdyby to krążyło.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wypisać rodzaje danych do usunięcia
    .two = Zaproponować zastępcze nazwy, na przykład osoba A i osoba B
    .three = Streścić główne punkty wpisane bez nazwisk
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Usuń nazwiska, numery i adresy i wyślij jeszcze raz.
        [formal] Proszę usunąć nazwiska, numery i adresy i wysłać jeszcze raz.
     }
   *[chat] { $formality ->
       *[informal] Która część jest najbardziej potrzebna? Tę możesz wysłać bez nazwisk i numerów.
        [formal] Która część jest najbardziej potrzebna? Tę można wysłać bez nazwisk i numerów.
     }
 }

title-warm = Najpierw wyjmijmy trochę szczegółów
acknowledgement-warm = Niech to nikogo długo nie zatrzyma.
boundary-warm = Nie pójdę dalej z niczym, co wskazuje prawdziwą osobę przez nazwisko, numer lub twarz.
reason-warm = Te osoby mogły nigdy nie chcieć, by te dane trafiły do kogoś innego.
alternatives-warm = Kilka szybkich dróg:
    .one = Zaczernić nazwiska, twarze, numery telefonów i kont
    .two = Zostawić daty i kwoty, a pominąć, do kogo należą
    .three = Wziąć kopię już zakrytą, jeśli taka jest
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Zakryj to, co wskazuje osobę, zostaw, co potrzebne, i wyślij jeszcze raz.
        [formal] Proszę zakryć to, co wskazuje osobę, zostawić, co potrzebne, i wysłać jeszcze raz.
     }
   *[chat] Które dane muszą zostać, by był sens? Wybierzmy je razem.
 }

title-brief = Prawie gotowe
acknowledgement-brief = Brakuje niewiele.
boundary-brief = Nie pracuję z niezakrytymi danymi osobowymi.
reason-brief = To mogłoby zaszkodzić wymienionym.
alternatives-brief = Mogę:
    .one = Wymyślić dane przykładowe
    .two = Wyjaśnić, jak rozmyć obraz
    .three = Pokazać zakryty przykład
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zakryj dane i wyślij.
        [formal] Proszę zakryć dane i wysłać.
     }
   *[chat] Zaczynamy od jednego?
 }
