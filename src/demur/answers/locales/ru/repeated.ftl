# Refused again in the same conversation.
# Language: Russian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ответ прежний
acknowledgement-calm = Видно, что это не отпускает.
boundary-calm = Мой ответ в этой части остаётся тем же.
reason-calm = Лучше сказать это сразу, чем отнимать ещё время.
alternatives-calm = Что можно сделать дальше:
    .one = Поговорить с человеком, который работает в этом сервисе
    .two = Взяться за другую часть дела
    .three = Получить список того, что по этой теме возможно
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Свяжись с теми, кто ведёт сервис, или впиши что-то другое.
       *[formal] Свяжитесь с теми, кто ведёт сервис, или впишите что-то другое.
     }
   *[chat] Что из этого поможет больше всего?
 }

title-warm = Тут всё без перемен
acknowledgement-warm = Досадно слышать «нет» второй раз, это правда.
boundary-warm = С этим одним вопросом я по-прежнему не помогу.
reason-warm = Ясное «нет» честнее, чем ещё одно «может быть».
alternatives-warm = Не будем на этом застревать:
    .one = Обратиться к кому-то из команды и всё обсудить
    .two = Вернуться к задаче, с которой всё началось
    .three = Зайти со стороны, о которой речи ещё не было
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Напиши о задаче, с которой всё началось, или свяжись с командой.
       *[formal] Напишите о задаче, с которой всё началось, или свяжитесь с командой.
     }
   *[chat] С какой задачи всё началось? Вернёмся к ней.
 }

title-brief = Перемен нет
acknowledgement-brief = { $formality ->
    [informal] Тебя слышно.
   *[formal] Вас слышно.
 }
boundary-brief = Здесь я по-прежнему говорю «нет».
reason-brief = Прямой ответ честнее.
alternatives-brief = Можно:
    .one = Поговорить с человеком
    .two = Перейти к другой теме
    .three = Узнать, что ещё здесь есть
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Впиши другое или свяжись с сервисом.
       *[formal] Впишите другое или свяжитесь с сервисом.
     }
   *[chat] Чем ещё помочь?
 }
