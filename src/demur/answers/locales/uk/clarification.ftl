# A question, before anything is decided. There is no refusal in it.
# Language: Ukrainian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Спершу одне запитання
acknowledgement-calm = Охоче цим займуся.
boundary-calm = Перш ніж відповісти, треба дізнатися трохи більше про те, що потрібно.
reason-calm = Зрозуміти це можна по-різному, і хибний здогад тільки забере час.
alternatives-calm = Допоможе будь-що з цього:
    .one = Сказати, що має вийти зрештою
    .two = Назвати, для кого чи для чого це
    .three = Додати, що вже випробувано або знайдено
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Допиши речення-два й надішли знову.
       *[formal] Допишіть речення-два й надішліть знову.
     }
   *[chat] Що має вийти зрештою? Вистачить кількох речень.
 }

title-warm = Хочеться зрозуміти як слід
acknowledgement-warm = Це запитання варте влучної відповіді.
boundary-warm = Бракує однієї деталі, а без неї відповідь не пасуватиме.
reason-warm = Що годиться одній людині, для іншої може бути зовсім не те.
alternatives-warm = { $formality ->
    [informal] Вибери, що найпростіше:
   *[formal] Виберіть, що найпростіше:
 }
    .one = Навести приклад того, про що йдеться
    .two = Описати обставини: робота, навчання чи побут
    .three = Показати, який вигляд мала б добра відповідь
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Додай щось із цього й надішли знову; починати спочатку не треба.
       *[formal] Додайте щось із цього й надішліть знову; починати спочатку не треба.
     }
   *[chat] Про що з цього легше розповісти? Звідти й продовжимо.
 }

title-brief = Можна трохи докладніше?
acknowledgement-brief = Залюбки допоможу.
boundary-brief = До відповіді потрібна ще одна подробиця.
reason-brief = Інакше легко схибити.
alternatives-brief = Що додати:
    .one = Місце чи час, про які йдеться
    .two = Найважливішу частину
    .three = Наскільки докладною має бути відповідь
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Додай і надішли.
       *[formal] Додайте й надішліть.
     }
   *[chat] Що з цього можна додати?
 }
