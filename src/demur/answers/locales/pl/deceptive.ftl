# Something made to mislead people.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rzeczy, które mają wprowadzać ludzi w błąd.

title-calm = Wolę uczciwie
acknowledgement-calm = Widzę, że to ma przekonywać.
boundary-calm = Nie tworzę rzeczy, przez które ludzie wierzą w nieprawdę.
reason-calm = Ludzie działają według tego, w co wierzą, i mogą przez to stracić pieniądze, zaufanie lub głos.
alternatives-calm = Oto, co mogę zrobić:
    .one = Pomóc przekonać faktami i jasną prośbą
    .two = Napisać parodię lub historię, w której każdy ją rozpozna
    .three = Sprawdzić szkic pod kątem zdań, które mogą zmylić
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Dodaj, co ludzie mają zrobić po przeczytaniu, i wyślij jeszcze raz.
        [formal] Proszę dodać, co ludzie mają zrobić po przeczytaniu, i wysłać jeszcze raz.
     }
   *[chat] Co ludzie mają zrobić po przeczytaniu? Znajdźmy uczciwą drogę.
 }

title-warm = Zagrajmy w otwarte karty
acknowledgement-warm = Trudno sprawić, by ludzie słuchali, i chętnie w tym pomogę.
boundary-warm = Nie ubiorę nieprawdy tak, by uchodziła za prawdę.
reason-warm = Kto w to uwierzy, nie ma uczciwego wyboru.
alternatives-warm = Do tego chętnie dołączę:
    .one = Zaplanować niespodziankę, sztuczkę lub zabawę, która ucieszy wszystkich
    .two = Oznaczyć pokaz, próbkę lub scenkę tak, by nikt się nie pomylił
    .three = Powiedzieć niewygodną prawdę tak, by dało się ją przyjąć
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Dopisz, do kogo to ma trafić i po co, i wyślij formularz jeszcze raz.
        [formal] Proszę dopisać, do kogo to ma trafić i po co, i wysłać formularz jeszcze raz.
     }
   *[chat] Do kogo to ma trafić? Pomogę dobrze to powiedzieć.
 }

title-brief = Bez sztuczek
acknowledgement-brief = Liczy się efekt, rozumiem.
boundary-brief = Nie pomogę zwodzić ludzi.
reason-brief = Ktoś by w to uwierzył i stracił.
alternatives-brief = Mogę:
    .one = Wymyślić chwytliwy, prawdziwy nagłówek
    .two = Pokazać, jak rozpoznać fałszywkę
    .three = Zaplanować, co robić po oszustwie
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Zmień i wyślij.
        [formal] Proszę zmienić i wysłać.
     }
   *[chat] Dla kogo to jest?
 }
