# Erotica and explicit adult material that this service leaves out.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = treść seksualnie dosłowna.

title-calm = Bez scen dosłownych
acknowledgement-calm = To zwykła część życia i można o nią pytać.
boundary-calm = Nie piszę tu dosłownych scen ani tekstów seksualnych.
reason-calm = Osoby, które prowadzą tę usługę, chcą, by każdy czuł się tu swobodnie.
alternatives-calm = Oto, co mogę zrobić:
    .one = Napisać scenę miłosną, która w porę gaśnie
    .two = Odpowiedzieć na pytania o zdrowie, ciało i związki
    .three = Popracować nad fabułą i postaciami opowieści
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Zmień to na coś z tej listy albo napisz, do czego to, i wyślij jeszcze raz.
        [formal] Proszę zmienić to na coś z tej listy albo napisać, do czego to, i wysłać jeszcze raz.
     }
   *[chat] Co ma to przekazać? Często jest inna droga.
 }

title-warm = Zostawmy to wyobraźni
acknowledgement-warm = Pragnienie to świetny temat, więc rozumiem chęć czytania lub pisania o nim.
boundary-warm = Zatrzymam się jednak, zanim zrobi się seksualnie dosłownie.
reason-warm = Nie wiem, kto to czyta i jak się z tym poczuje.
alternatives-warm = Z chęcią spróbuję czegoś z tego:
    .one = Zbudować napięcie między dwiema postaciami, z pocałunkami włącznie
    .two = Znaleźć słowa do listu miłosnego lub pierwszej wiadomości
    .three = Porozmawiać o pragnieniu, zgodzie lub trudnej randce
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Opisz nastrój, o jaki chodzi, i wyślij formularz jeszcze raz.
        [formal] Proszę opisać nastrój, o jaki chodzi, i wysłać formularz jeszcze raz.
     }
   *[chat] O jaki nastrój chodzi? Napiszę w tę stronę.
 }

title-brief = Tu nie aż tak dosłownie
acknowledgement-brief = Nie oceniam.
boundary-brief = Nie piszę tu dosłownych scen seksu.
reason-brief = Nie każdy chce to czytać.
alternatives-brief = Mogę:
    .one = Zaplanować romantyczny wieczór
    .two = Polecić książki o zdrowiu seksualnym
    .three = Poprawić łagodniejszy szkic
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień i wyślij ponownie.
        [formal] Proszę zmienić i wysłać ponownie.
     }
   *[chat] Co pasuje?
 }
