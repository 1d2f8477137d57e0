# Swear words and crude language.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = אותה נקודה, בלי קללות
acknowledgement-calm = רואים שזה צריך קצת שיניים.
boundary-calm = לא אוכל לכתוב כאן קללות או לשון גסה.
reason-calm = חלק מהקוראים כאן מעדיפים לא לראות אותן.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לומר את אותו הדבר בחדות, במילים נקיות
    .two = לכתוב תשובה בוטה אבל מנומסת
    .three = להסביר מה פירושו של ביטוי גס וכמה הוא חזק
engagement-calm = { $channel ->
    [form] אפשר להוציא את הקללות, או לבקש גרסה נקייה, ולשלוח שוב.
   *[chat] מי יקרא את זה? כך אמצא את הטון הנכון.
 }

title-warm = אפשר לעקוץ גם בלי לקלל
acknowledgement-warm = לפעמים מילה חזקה פשוט משחררת, זה ברור.
boundary-warm = מילים גסות יישארו מחוץ למה שאכתוב כאן.
reason-warm = הן עלולות לנחות על מי שאין לו קשר לעניין.
alternatives-warm = אפשר לתת לזה כוח אחרת:
    .one = להמציא קללות מצחיקות שלא מפריעות לאיש
    .two = להפוך התפרצות לנאום קצר ומצחיק
    .three = לרכך טיוטה כך שהנקודה עדיין תעבור
engagement-warm = { $channel ->
    [form] אפשר לכתוב על מה התגובה הזאת, ולשלוח שוב את הטופס.
   *[chat] על מה התגובה? אפשר לספר לי, ואתן לזה כוח.
 }

title-brief = מינוס הקללות
acknowledgement-brief = מצב הרוח ברור.
boundary-brief = בלשון גסה לא אשתמש כאן.
reason-brief = חלק מהקוראים נרתעים ממנה.
alternatives-brief = אפשר:
    .one = לכתוב שיר בחרוזים נקיים
    .two = לנסח תלונה שעובדת
    .three = לשמור על ההומור בלי לקלל
engagement-brief = { $channel ->
    [form] אפשר להחליף מילים ולשלוח שוב.
   *[chat] מה מאלה עדיף?
 }

omitted = הקללות.
