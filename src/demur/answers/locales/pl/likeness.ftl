# An image of a real person, or one in the style of a named living artist.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = obrazy prawdziwych ludzi lub w stylu żyjących artystów.

title-calm = Na tym obrazie byłby ktoś prawdziwy
acknowledgement-calm = Mogę sobie wyobrazić, o co chodzi.
boundary-calm = Nie stworzę obrazu prawdziwej osoby ani w stylu żyjącego artysty.
reason-calm = Czyjaś twarz lub styl poszłyby w ruch bez pytania o zgodę.
alternatives-calm = Oto, co mogę zrobić:
    .one = Opisać tę samą scenę ze zmyśloną osobą
    .two = Zaproponować kierunek w sztuce lub epokę o tym nastroju
    .three = Napisać kilka zdań z prośbą o zgodę
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz zmyśloną osobę lub nastrój zamiast nazwiska i wyślij jeszcze raz.
        [formal] Proszę wpisać zmyśloną osobę lub nastrój zamiast nazwiska i wysłać jeszcze raz.
     }
   *[chat] Jaki ma być nastrój? Na tym możemy budować.
 }

title-warm = Dajmy temu własną twarz
acknowledgement-warm = Widzę, że jest w tym obraz, na który ktoś czeka.
boundary-warm = Nie użyję prawdziwych twarzy ani stylu kogoś, kto tworzy dzisiaj.
reason-warm = Obraz może iść za kimś latami, a artyści żyją z tego, co w ich pracy jest tylko ich.
alternatives-warm = Tak można podejść blisko:
    .one = Wymyślić postać i ożywić ją w szczegółach
    .two = Opisać światło, kolory i układ zamiast nazwiska
    .three = Wskazać, gdzie są obrazy wolne do użycia
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz bez nazwisk, które szczegóły liczą się najbardziej, i wyślij jeszcze raz.
        [formal] Proszę napisać bez nazwisk, które szczegóły liczą się najbardziej, i wysłać jeszcze raz.
     }
   *[chat] Który szczegół liczy się najbardziej? Zacznijmy od niego.
 }

title-brief = Czyjaś twarz, czyjaś decyzja
acknowledgement-brief = Widzę pomysł.
boundary-brief = Nie tworzę obrazów prawdziwych ludzi ani kopii stylu żyjących artystów.
reason-brief = Nie było na to ich zgody.
alternatives-brief = Mogę:
    .one = Zaproponować symbol
    .two = Ująć styl w słowa
    .three = Zaplanować pozę
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Do czego ma być ten obraz?
 }
