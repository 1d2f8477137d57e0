# Refused again in the same conversation.
# Language: Ukrainian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Відповідь та сама
acknowledgement-calm = Видно, що це не відпускає.
boundary-calm = Моя відповідь у цій частині лишається такою самою.
reason-calm = Краще сказати це відразу, ніж забирати ще час.
alternatives-calm = Що можна зробити далі:
    .one = Поговорити з людиною, яка працює в цьому сервісі
    .two = Узятися за іншу частину справи
    .three = Отримати перелік того, що в цій темі можливо
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Зв'яжися з тими, хто веде сервіс, або впиши щось інше.
       *[formal] Зв'яжіться з тими, хто веде сервіс, або впишіть щось інше.
     }
   *[chat] Що з цього допоможе найбільше?
 }

title-warm = Тут усе без змін
acknowledgement-warm = Прикро чути «ні» вдруге, це правда.
boundary-warm = З цим одним питанням я й далі не допоможу.
reason-warm = Ясне «ні» чесніше, ніж іще одне «може».
alternatives-warm = Не застряваймо на цьому:
    .one = Звернутися до когось із команди й усе обговорити
    .two = Повернутися до задачі, з якої все почалося
    .three = Зайти з боку, про який ще не йшлося
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Напиши про задачу, з якої все почалося, або зв'яжися з командою.
       *[formal] Напишіть про задачу, з якої все почалося, або зв'яжіться з командою.
     }
   *[chat] З якої задачі все почалося? Вернімося до неї.
 }

title-brief = Змін немає
acknowledgement-brief = { $formality ->
    [informal] Тебе чути.
   *[formal] Вас чути.
 }
boundary-brief = Тут я й далі кажу «ні».
reason-brief = Пряма відповідь чесніша.
alternatives-brief = Можна:
    .one = Поговорити з людиною
    .two = Перейти до іншої теми
    .three = Дізнатися, що ще тут є
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Впиши інше або зв'яжися із сервісом.
       *[formal] Впишіть інше або зв'яжіться із сервісом.
     }
   *[chat] Чим іще допомогти?
 }
