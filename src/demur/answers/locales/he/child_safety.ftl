# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ביטחון הילדים קודם לכול
acknowledgement-calm = מדובר בילד או בילדה, ולכן אומר את הדברים בפשטות.
boundary-calm = לא אכתוב שום דבר מיני על ילדים ולא אעזור בכך.
reason-calm = ילדים לא יכולים להסכים לזה, והכאב עלול ללוות אותם כל החיים.
alternatives-calm = עזרה שקיימת ממש עכשיו:
    .one = לדווח על תמונה או על חשש לקו של המדינה שלך, מתוך הרשימה ב-inhope.org
    .two = להתקשר בסודיות לקו כמו Stop It Now, אם המחשבות שלך מדאיגות אותך
    .three = להתקשר למספר החירום המקומי אם ילד או ילדה בסכנה עכשיו
engagement-calm = { $channel ->
    [form] בין שזה בשביל ילד ובין שזה בשבילך, כדאי לעשות אחד מהצעדים האלה עוד היום.
   *[chat] אפשר לבחור את הצעד המתאים; אעזור למצוא את המילים.
 }

title-warm = יש עזרה, לילדים וגם לך
acknowledgement-warm = מה שלא הביא אותך לכאן, לא צריך להישאר עם זה לבד.
boundary-warm = לא אקח חלק בטקסטים, בתמונות או בתוכניות מיניות שקשורות לילדים, וזה לא ישתנה.
reason-warm = ילדים נותנים אמון במבוגרים, ואמון שנשבר כך קשה מאוד לאחות.
alternatives-warm = אנשים שיכולים לעזור, וגם יקשיבו:
    .one = למצוא קו סיוע לילדים במדינה שלך באתר childhelplineinternational.org
    .two = לדבר בסודיות עם רופא או מטפלת על מחשבות שמפחידות אותך
    .three = לספר ליועצת או לאדם שסומכים עליו, אם זה קרה לך
engagement-warm = { $channel ->
    [form] אם ילד או ילדה בסכנה ברגע זה, קודם כול להתקשר למספר החירום המקומי.
   *[chat] יש ילד או ילדה בסכנה ברגע זה? אם כן, קודם כול להתקשר למספר החירום המקומי.
 }

title-brief = לא כשזה נוגע לילדים
acknowledgement-brief = קראתי בתשומת לב.
boundary-brief = לא אעזור בשום דבר מיני על ילדים.
reason-brief = זה פוגע בילדים.
alternatives-brief = מה שעוזר:
    .one = לדווח על תמונות למשטרה
    .two = לפנות לרשות להגנת הילד
    .three = למצוא תמיכה לעצמך ב-findahelpline.com
engagement-brief = { $channel ->
    [form] ילד בסכנה? להזעיק עזרה.
   *[chat] יש ילד בסכנה? להזעיק עזרה.
 }

omitted = כל דבר מיני על ילדים.
