# A person will look at it; what the user gets meanwhile.
# Language: Ukrainian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = На це погляне людина
acknowledgement-calm = Написане прочитано уважно.
boundary-calm = На це запитання я не відповідаю самостійно: спершу на нього погляне людина.
reason-calm = Людина зважить те, що я можу пропустити.
alternatives-calm = Тим часом можна:
    .one = { $formality ->
        [informal] Занотувати, що допоможе розібратися у твоїй справі
       *[formal] Занотувати, що допоможе розібратися у вашій справі
     }
    .two = Перейти до іншого запитання
    .three = Зателефонувати до екстреної служби, якщо хтось у небезпеці
engagement-calm = { $channel ->
    [form] Надсилати ще раз не треба. Через форму можна поставити інше запитання.
   *[chat] Може, поки що допомогти з чимось іще?
 }

title-warm = Потрібен ще один погляд
acknowledgement-warm = { $formality ->
    [informal] Видно, як багато це для тебе важить.
   *[formal] Видно, як багато це для вас важить.
 }
boundary-warm = Я не вирішую наодинці, якою має бути відповідь: питання передано людині.
reason-warm = { $formality ->
    [informal] Тут влучність для тебе дорожча за швидкість.
   *[formal] Тут влучність для вас дорожча за швидкість.
 }
alternatives-warm = Поки відповідь готується:
    .one = Зібрати папери, дати чи імена, про які можуть спитати
    .two = Записати, який кінець справи був би добрим
    .three = Звернутися до екстреної служби, якщо чекати не можна
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Більше нічого робити не треба. За бажання збережи копію тексту.
       *[formal] Більше нічого робити не треба. За бажання збережіть копію тексту.
     }
   *[chat] Дамо поки лад нотаткам?
 }

title-brief = Тут потрібна людина
acknowledgement-brief = Прочитано.
boundary-brief = Відповідь я лишаю людині.
reason-brief = Їй краще видно ціле.
alternatives-brief = Можна:
    .one = Зберегти текст
    .two = Виписати головне
    .three = У разі небезпеки телефонувати до екстреної служби
engagement-brief = { $channel ->
    [form] Поки що це все.
   *[chat] Чим іще допомогти?
 }
