# Part was answered, and the part that could do harm was left out.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Jednej części brakuje
acknowledgement-calm = Na resztę pytania jest odpowiedź.
boundary-calm = Nie podam części, która mogłaby zaszkodzić.
omitting-calm = Tej części tu nie ma:
reason-calm = { $formality ->
   *[informal] Mogłaby ściągnąć kłopoty na ciebie lub kogoś innego.
    [formal] Mogłaby ściągnąć kłopoty na Panią/Pana lub kogoś innego.
 }
alternatives-calm = Tak można iść dalej:
    .one = Skorzystać z odpowiedzi w tej postaci
    .two = Dopytać o część, która jest
    .three = Powiedzieć, po co była brakująca część, by znaleźć inną drogę
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz w formularzu, po co była brakująca część, i wyślij jeszcze raz.
        [formal] Proszę napisać w formularzu, po co była brakująca część, i wysłać jeszcze raz.
     }
   *[chat] Czy reszta wystarczy, by dojść do celu?
 }

title-warm = Oto i ona, z jedną luką
acknowledgement-warm = Reszta gotowa i mam nadzieję, że przyda się na dłużej.
boundary-warm = Nie dodam kawałka, przez który ktoś mógłby ucierpieć.
omitting-warm = Ten kawałek zostaje u mnie:
reason-warm = Wolę zostawić lukę niż dopuścić, by ktoś ucierpiał.
alternatives-warm = Stąd można na przykład:
    .one = Opisać cel, który stoi za brakującym kawałkiem
    .two = Pójść z tym pytaniem do kogoś z branży
    .three = Dostać resztę dłuższą, krótszą lub prostszą
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Pracuj z tym, co jest, albo napisz, co miał dać brakujący kawałek, i wyślij jeszcze raz.
        [formal] Proszę pracować z tym, co jest, albo napisać, co miał dać brakujący kawałek, i wysłać jeszcze raz.
     }
   *[chat] Do czego był potrzebny brakujący kawałek? Może da się inaczej.
 }

title-brief = Odpowiedź bez jednej części
acknowledgement-brief = Reszta gotowa.
boundary-brief = Pomijam to, co mogłoby zaszkodzić.
omitting-brief = Pominięto:
reason-brief = Ktoś mógłby ucierpieć.
alternatives-brief = Można:
    .one = Budować na reszcie
    .two = Zapytać o bezpieczniejszą wersję
    .three = Zapytać o przykłady
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień tę część i wyślij.
        [formal] Proszę zmienić tę część i wysłać.
     }
   *[chat] Czy reszta wystarczy?
 }
