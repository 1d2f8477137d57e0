# A person will look at it; what the user gets meanwhile.
# Language: Russian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = На это посмотрит человек
acknowledgement-calm = Написанное прочитано со вниманием.
boundary-calm = На этот вопрос я не отвечаю в одиночку: сначала его посмотрит человек.
reason-calm = Человек увидит то, что я могу упустить.
alternatives-calm = Тем временем можно:
    .one = { $formality ->
        [informal] Записать, что поможет разобраться в твоём деле
       *[formal] Записать, что поможет разобраться в вашем деле
     }
    .two = Перейти к другому вопросу
    .three = Позвонить в экстренную службу, если кто-то в опасности
engagement-calm = { $channel ->
    [form] Отправлять ещё раз не нужно. Через форму можно задать другой вопрос.
   *[chat] Может быть, пока помочь с чем-то ещё?
 }

title-warm = Нужен ещё один взгляд
acknowledgement-warm = { $formality ->
    [informal] Видно, как много это для тебя значит.
   *[formal] Видно, как много это для вас значит.
 }
boundary-warm = Я не решаю в одиночку, каким быть ответу: вопрос передан человеку.
reason-warm = { $formality ->
    [informal] Здесь точность для тебя дороже скорости.
   *[formal] Здесь точность для вас дороже скорости.
 }
alternatives-warm = Пока ответ готовится:
    .one = Собрать бумаги, даты или имена, о которых могут спросить
    .two = Записать, какой исход был бы хорошим
    .three = Обратиться в экстренную службу, если ждать нельзя
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Больше ничего делать не нужно. При желании сохрани копию текста.
       *[formal] Больше ничего делать не нужно. При желании сохраните копию текста.
     }
   *[chat] Приведём пока записи в порядок?
 }

title-brief = Тут нужен человек
acknowledgement-brief = Прочитано.
boundary-brief = Ответ я оставляю человеку.
reason-brief = Человеку виднее целое.
alternatives-brief = Можно:
    .one = Сохранить текст
    .two = Выписать главное
    .three = При опасности звонить в экстренную службу
engagement-brief = { $channel ->
    [form] Пока это всё.
   *[chat] Чем ещё помочь?
 }
