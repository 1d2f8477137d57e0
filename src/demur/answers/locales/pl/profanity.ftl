# Swear words and crude language.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = przekleństwa.

title-calm = To samo, tylko bez przekleństw
acknowledgement-calm = Widzę, że ma być z pazurem.
boundary-calm = Nie piszę tu przekleństw ani wulgarnych słów.
reason-calm = Niektórzy, którzy to czytają, wolą ich nie widzieć.
alternatives-calm = Oto, co mogę zrobić:
    .one = Powiedzieć to samo ostro, ale czysto
    .two = Napisać szorstką, lecz grzeczną odpowiedź
    .three = Wyjaśnić, co znaczy ostre wyrażenie i jak mocno brzmi
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Usuń przekleństwa albo poproś o czystą wersję i wyślij jeszcze raz.
        [formal] Proszę usunąć przekleństwa albo poprosić o czystą wersję i wysłać jeszcze raz.
     }
   *[chat] Kto to przeczyta? Znajdę właściwy ton.
 }

title-warm = Zaboli i bez przeklinania
acknowledgement-warm = Mocne słowo czasem przynosi ulgę, to prawda.
boundary-warm = Grubych słów nie wkładam w to, co tu piszę.
reason-warm = Mogą trafić w kogoś, kto nie ma z tym nic wspólnego.
alternatives-warm = Nadajmy temu moc inaczej:
    .one = Wymyślić śmieszne klątwy, które nikogo nie urażą
    .two = Zamienić tyradę w krótką, zabawną mowę
    .three = Złagodzić szkic tak, by sens został
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Napisz, na co to ma być odpowiedź, i wyślij formularz jeszcze raz.
        [formal] Proszę napisać, na co to ma być odpowiedź, i wysłać formularz jeszcze raz.
     }
   *[chat] Na co to ma być odpowiedź? Dodam jej mocy.
 }

title-brief = Bez przekleństw
acknowledgement-brief = Nastrój jest jasny.
boundary-brief = Nie używam tu wulgarnych słów.
reason-brief = Część osób to zraża.
alternatives-brief = Mogę:
    .one = Napisać piosenkę z czystymi rymami
    .two = Przygotować skuteczną skargę
    .three = Zostawić humor, wyrzucić przekleństwa
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień słowa i wyślij.
        [formal] Proszę zmienić słowa i wysłać.
     }
   *[chat] Co wybieramy?
 }
