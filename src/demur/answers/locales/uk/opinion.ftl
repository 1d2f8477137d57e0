# Taking sides where people differ for good reasons.
# Language: Ukrainian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] Висновок лишається за тобою
   *[formal] Висновок лишається за вами
 }
acknowledgement-calm = Це питання хвилює багатьох.
boundary-calm = Там, де все вирішує думка, я не стаю ні на чий бік.
reason-calm = { $formality ->
    [informal] Люди бачать це по-різному не без причин, і вибір за тобою.
   *[formal] Люди бачать це по-різному не без причин, і вибір за вами.
 }
alternatives-calm = Ось що я можу зробити:
    .one = Викласти найсильніші доводи кожної сторони
    .two = Відділити факти від цінностей
    .three = { $formality ->
        [informal] Скласти запитання, які покажуть, що для тебе важить
       *[formal] Скласти запитання, які покажуть, що для вас важить
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Назви погляди для порівняння або вибери варіант і надішли знову.
       *[formal] Назвіть погляди для порівняння або виберіть варіант і надішліть знову.
     }
   *[chat] { $formality ->
        [informal] До чого ти поки схиляєшся?
       *[formal] До чого ви поки схиляєтеся?
     }
 }

title-warm = Без сторони, але є про що поговорити
acknowledgement-warm = Це питання варте доброї розмови.
boundary-warm = Я не скажу, чий бік у цій суперечці вибрати.
reason-warm = { $formality ->
    [informal] Кожному дороге своє, і зважити це за тебе не може ніхто.
   *[formal] Кожному дороге своє, і зважити це за вас не може ніхто.
 }
alternatives-warm = За це візьмуся охоче:
    .one = Пояснити погляд кожної сторони її ж словами
    .two = Розповісти, звідки взялася ця суперечка
    .three = { $formality ->
        [informal] Перевірити твій довід запереченнями
       *[formal] Перевірити ваш довід запереченнями
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Напиши власний погляд або вибери варіант і надішли знову.
       *[formal] Напишіть власний погляд або виберіть варіант і надішліть знову.
     }
   *[chat] Що навело на ці думки? Можна почати з власного погляду.
 }

title-brief = { $formality ->
    [informal] Вирішувати тобі
   *[formal] Вирішувати вам
 }
acknowledgement-brief = Цікаве питання.
boundary-brief = Я не ділюся думкою про суперечливе.
reason-brief = { $formality ->
    [informal] Що важить для тебе, ти знаєш краще.
   *[formal] Що важить для вас, ви знаєте краще.
 }
alternatives-brief = Можу:
    .one = Показати, що кажуть дослідження
    .two = Перелічити за і проти
    .three = Допомогти висловити власний погляд
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Впиши один із варіантів.
       *[formal] Впишіть один із варіантів.
     }
   *[chat] Що знадобиться?
 }

omitted = висновок про те, хто має рацію в суперечці думок.
