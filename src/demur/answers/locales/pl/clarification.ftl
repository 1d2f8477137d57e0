# A question, before anything is decided. There is no refusal in it.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Najpierw jedno pytanie
acknowledgement-calm = Chętnie się temu przyjrzę.
boundary-calm = Zanim odpowiem, potrzebuję trochę więcej wiedzieć o tym, co jest potrzebne.
reason-calm = Da się to odczytać na różne sposoby, a zły strzał to strata czasu.
alternatives-calm = Pomoże dowolna z tych rzeczy:
    .one = Powiedzieć, co ma z tego wyjść
    .two = Powiedzieć, dla kogo lub do czego to jest
    .three = Dodać, czego już próbowano lub co znaleziono
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Dopisz zdanie albo dwa i wyślij jeszcze raz.
        [formal] Proszę dopisać zdanie albo dwa i wysłać jeszcze raz.
     }
   *[chat] Co ma z tego wyjść? Wystarczy zdanie albo dwa.
 }

title-warm = { $formality ->
   *[informal] Pomóż mi dobrze to zrozumieć
    [formal] Proszę pomóc mi dobrze to zrozumieć
 }
acknowledgement-warm = To pytanie zasługuje na porządną odpowiedź.
boundary-warm = Brakuje mi jednego kawałka, żeby odpowiedź naprawdę pasowała.
reason-warm = Co dla jednej osoby dobre, dla drugiej może być złe.
alternatives-warm = Wystarczy to, co najłatwiejsze:
    .one = Podać przykład
    .two = Opisać okoliczności: praca, szkoła czy zwykły dzień
    .three = Pokazać, jak wyglądałaby dobra odpowiedź
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj coś z tej listy do wpisu i wyślij go jeszcze raz; nie trzeba zaczynać od nowa.
        [formal] Proszę dodać coś z tej listy do wpisu i wysłać go jeszcze raz; nie trzeba zaczynać od nowa.
     }
   *[chat] { $formality ->
       *[informal] O czym z tej listy możesz powiedzieć więcej? Od tego zacznę.
        [formal] O czym z tej listy można powiedzieć więcej? Od tego zacznę.
     }
 }

title-brief = Można trochę dokładniej?
acknowledgement-brief = Chętnie pomogę.
boundary-brief = Potrzebuję jeszcze jednego szczegółu.
reason-brief = Inaczej mogę minąć się z sednem.
alternatives-brief = { $formality ->
   *[informal] Dodaj:
    [formal] Proszę dodać:
 }
    .one = Miejsce lub czas
    .two = Najważniejszą część
    .three = Jak dokładnie to opisać
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj coś i wyślij ponownie.
        [formal] Proszę dodać coś i wysłać ponownie.
     }
   *[chat] Co da się dodać?
 }
