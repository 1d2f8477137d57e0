# A question, before anything is decided. There is no refusal in it.
# Language: Russian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Сначала один вопрос
acknowledgement-calm = С удовольствием этим займусь.
boundary-calm = До ответа нужно чуть больше узнать о том, что требуется.
reason-calm = Понять это можно по-разному, и неверная догадка только отнимет время.
alternatives-calm = Поможет любое из этого:
    .one = Сказать, что должно получиться в итоге
    .two = Назвать, для кого или для чего это
    .three = Добавить, что уже испробовано или найдено
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Допиши фразу-другую и отправь снова.
       *[formal] Допишите фразу-другую и отправьте снова.
     }
   *[chat] Что должно получиться в итоге? Достаточно двух-трёх фраз.
 }

title-warm = Хочется понять как следует
acknowledgement-warm = Вопрос заслуживает точного ответа.
boundary-warm = Не хватает одной детали, а без неё ответ не подойдёт.
reason-warm = Что годится одному, может оказаться совсем не тем для другого.
alternatives-warm = { $formality ->
    [informal] Выбери, что проще:
   *[formal] Выберите, что проще:
 }
    .one = Привести пример того, о чём речь
    .two = Описать обстановку: работа, учёба или быт
    .three = Показать, как выглядел бы хороший ответ
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Добавь что-то из этого и отправь снова; начинать заново не нужно.
       *[formal] Добавьте что-то из этого и отправьте снова; начинать заново не нужно.
     }
   *[chat] О чём из этого легче рассказать? С того места и продолжим.
 }

title-brief = Можно чуть подробнее?
acknowledgement-brief = Охотно помогу.
boundary-brief = До ответа нужна ещё одна подробность.
reason-brief = Иначе легко промахнуться.
alternatives-brief = Что добавить:
    .one = Место или время, о котором речь
    .two = Самую важную часть
    .three = Насколько подробным быть ответу
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Добавь и отправь.
       *[formal] Добавьте и отправьте.
     }
   *[chat] Что из этого можно добавить?
 }
