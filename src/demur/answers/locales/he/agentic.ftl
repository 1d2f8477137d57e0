# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = צעד שלא אעשה לבד
acknowledgement-calm = ברור שחשוב לך לסיים את המשימה.
boundary-calm = לא אעשה בשמך פעולה שאי אפשר לבטל, או פעולה שאיש לא ביקש.
reason-calm = אם משהו ישתבש, נתונים, כסף או זמן עלולים ללכת לאיבוד לתמיד.
alternatives-calm = הנה מה שאפשר לעשות קודם:
    .one = לתאר על יבש מה כל שלב ישנה
    .two = לכתוב תוכנית שלב אחר שלב, לאישור שלך
    .three = לרשום מה כדאי לגבות מראש
engagement-calm = { $channel ->
    [form] אפשר להחליף את המשימה באחת מאלה, או לפרט בדיוק אילו שלבים לבצע, ולשלוח שוב.
   *[chat] אילו שלבים כבר ברורים לך, ועל אילו כדאי לעבור קודם?
 }

title-warm = קודם מסתכלים, אחר כך קופצים
acknowledgement-warm = ברור שכבר בא לך לסמן וי על זה, ואשמח להגיע לשם.
boundary-warm = לא אפעל בשמך במקום שאין ממנו דרך חזרה, ולא מעבר למה שביקשת.
reason-warm = אלה הנתונים שלך, החשבון שלך והשם הטוב שלך, ולכן המילה האחרונה שלך.
alternatives-warm = דרכים בטוחות יותר להגיע לזה:
    .one = לנסח את ההודעה, ההזמנה או הפקודה, לבדיקה ולשליחה שלך
    .two = לחלק את המשימה כך שקודם יבוא מה שאפשר לבטל
    .three = לחשוב על דרך עדינה יותר, שמשאירה הכול במקום
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה צריך להישאר כמו שהוא, לבחור אחת מאלה ולשלוח שוב.
   *[chat] מה צריך להישאר בדיוק כמו שהוא? נתכנן סביב זה.
 }

title-brief = רגע לפני שפועלים
acknowledgement-brief = אשמח לעזור.
boundary-brief = פעולות סופיות, או כאלה שאיש לא ביקש, לא אבצע.
reason-brief = טעות כזאת תיפול עליך.
alternatives-brief = אפשר:
    .one = לכתוב את הפקודות
    .two = לציין מה עלול להשתבש
    .three = להכין רשימת בדיקה
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה קודם?
 }

omitted = פעולה שאי אפשר לבטל או שאיש לא ביקש.
