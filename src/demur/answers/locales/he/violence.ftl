# Physical harm to people or animals, threats, gore.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = שאיש לא ייפגע
acknowledgement-calm = זה נושא כבד, וקראתי אותו בתשומת לב.
boundary-calm = לא אעזור בדרכים לפגוע באנשים או בבעלי חיים.
reason-calm = פציעה אי אפשר להחזיר לאחור, ומי שקרוב נושא אותה שנים.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לחשוב על סכסוך ועל דרכים לצנן אותו
    .two = לתכנן איך להגיע למקום בטוח אם מישהו מאיים עליך
    .three = לבחון למה אלימות פורצת ומה עצר אותה
engagement-calm = { $channel ->
    [form] אפשר להחליף את הטקסט באחת מאלה, או להוסיף מה עומד מאחוריו, ולשלוח שוב.
   *[chat] מה קורה מאחורי זה? אם מישהו מפחיד אותך, אפשר להתחיל שם.
 }

title-warm = ננסה להוריד את הלהבות
acknowledgement-warm = כעס או פחד ברגע כזה הם משא כבד.
boundary-warm = לא אעזור באיומים או בפגיעה ביצור חי.
reason-warm = מישהו יישא את הכאב, והמצב משתפר אחרי זה רק לעיתים רחוקות.
alternatives-warm = אפשר להועיל בדרך אחרת:
    .one = לתרגל מה לומר בשיחה שעלולה להתלהט
    .two = לכתוב הודעה שמציבה גבול תקיף בלי איום
    .three = להסביר איפה יש עזרה כשקשה בבית או בעבודה
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה קרה ומה צריך להשתנות, ולשלוח שוב את הטופס.
   *[chat] מה קרה? אפשר לספר לי, ונחפש דרך לעבור את זה.
 }

title-brief = בלי פגיעה באיש
acknowledgement-brief = קראתי היטב.
boundary-brief = לא אעזור לפגוע באנשים או בבעלי חיים.
reason-brief = מישהו יסבול מזה.
alternatives-brief = אפשר:
    .one = להסביר מהי הגנה עצמית בחוק
    .two = לנסח תלונה למשטרה
    .three = לכתוב סצנה בלי זוועות
engagement-brief = { $channel ->
    [form] אפשר להוסיף מה עומד מאחורי זה ולשלוח.
   *[chat] מה עומד מאחורי זה?
 }

omitted = פרטים על פגיעה באנשים או בבעלי חיים.
