# Taking sides where people differ for good reasons.
# Language: Russian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] Вывод остаётся за тобой
   *[formal] Вывод остаётся за вами
 }
acknowledgement-calm = Этот вопрос волнует многих.
boundary-calm = В вопросах, где всё решает мнение, я не встаю ни на чью сторону.
reason-calm = { $formality ->
    [informal] Люди смотрят на это по-разному не без причин, и выбор за тобой.
   *[formal] Люди смотрят на это по-разному не без причин, и выбор за вами.
 }
alternatives-calm = Вот что я могу сделать:
    .one = Изложить самые сильные доводы каждой стороны
    .two = Отделить факты от ценностей
    .three = { $formality ->
        [informal] Составить вопросы, которые покажут, что для тебя важно
       *[formal] Составить вопросы, которые покажут, что для вас важно
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Назови взгляды для сравнения или выбери вариант и отправь снова.
       *[formal] Назовите взгляды для сравнения или выберите вариант и отправьте снова.
     }
   *[chat] { $formality ->
        [informal] К чему ты пока склоняешься?
       *[formal] К чему вы пока склоняетесь?
     }
 }

title-warm = Без стороны, но есть о чём поговорить
acknowledgement-warm = Вопрос стоит хорошего разговора.
boundary-warm = Я не скажу, чью сторону в этом споре выбрать.
reason-warm = { $formality ->
    [informal] Каждому дорого своё, и взвесить это за тебя никто не может.
   *[formal] Каждому дорого своё, и взвесить это за вас никто не может.
 }
alternatives-warm = За это возьмусь охотно:
    .one = Объяснить взгляд каждой стороны её же словами
    .two = Рассказать, откуда взялся этот спор
    .three = { $formality ->
        [informal] Проверить твой довод возражениями
       *[formal] Проверить ваш довод возражениями
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Напиши свой взгляд или выбери вариант и отправь снова.
       *[formal] Напишите свой взгляд или выберите вариант и отправьте снова.
     }
   *[chat] Что навело на эти мысли? Можно начать со своего взгляда.
 }

title-brief = { $formality ->
    [informal] Решать тебе
   *[formal] Решать вам
 }
acknowledgement-brief = Интересный вопрос.
boundary-brief = Я не делюсь мнением о спорном.
reason-brief = { $formality ->
    [informal] Что важно тебе, ты знаешь лучше.
   *[formal] Что важно вам, вы знаете лучше.
 }
alternatives-brief = Могу:
    .one = Показать, что говорят исследования
    .two = Перечислить за и против
    .three = Помочь выразить свой взгляд
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Впиши один из вариантов.
       *[formal] Впишите один из вариантов.
     }
   *[chat] Что пригодится?
 }

omitted = вывод о том, кто прав в споре мнений.
