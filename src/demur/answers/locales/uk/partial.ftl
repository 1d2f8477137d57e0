# Part was answered, and the part that could do harm was left out.
# Language: Ukrainian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Однієї частини тут немає
acknowledgement-calm = На решту відповідь дано.
boundary-calm = Я не даю тієї частини, яка могла б зашкодити.
omitting-calm = Ось що лишилося за дужками:
reason-calm = { $formality ->
    [informal] Вона могла б накликати біду на тебе чи на когось іншого.
   *[formal] Вона могла б накликати біду на вас чи на когось іншого.
 }
alternatives-calm = Як можна продовжити:
    .one = Узяти відповідь такою, як вона є
    .two = Спитати докладніше про те, що вже є
    .three = Сказати, навіщо була ця частина, щоб знайти інший шлях
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Напиши у формі, навіщо була ця частина, і надішли знову.
       *[formal] Напишіть у формі, навіщо була ця частина, і надішліть знову.
     }
   *[chat] Чи приведе решта до мети?
 }

title-warm = Ось відповідь, але з однією прогалиною
acknowledgement-warm = Решту зроблено, і, сподіваюся, вона помітно допоможе.
boundary-warm = Того шматка, через який хтось міг би постраждати, я не додам.
omitting-warm = Ось який шматок пропущено:
reason-warm = Хай краще в тексті буде прогалина, ніж комусь буде боляче.
alternatives-warm = Звідси можна:
    .one = Описати мету, заради якої потрібен цей шматок
    .two = Піти з цим запитанням до того, хто працює в цій царині
    .three = Отримати решту довшою, коротшою чи простішою
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Візьми те, що є, або напиши, чому мав служити цей шматок, і надішли знову.
       *[formal] Візьміть те, що є, або напишіть, чому мав служити цей шматок, і надішліть знову.
     }
   *[chat] Навіщо потрібен був цей шматок? Може, до мети є інша дорога.
 }

title-brief = Усе, крім однієї частини
acknowledgement-brief = Решта готова.
boundary-brief = Того, що може зашкодити, я не вношу.
omitting-brief = Пропущено:
reason-brief = Хтось міг би постраждати.
alternatives-brief = Можна:
    .one = Спертися на решту
    .two = Попросити безпечніший варіант
    .three = Попросити приклади
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Зміни цю частину й надішли.
       *[formal] Змініть цю частину й надішліть.
     }
   *[chat] Решти вистачає?
 }
