# Bullying, insults, wearing a person down.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = לא אצטרף להתקפה
acknowledgement-calm = נשמע שמישהו פגע בך.
boundary-calm = לא אעזור להעליב אדם או לשחוק אותו.
reason-calm = מילים כאלה נשארות הרבה אחרי שהרגע עבר.
alternatives-calm = אפשר לעזור לך:
    .one = לכתוב הודעה שאומרת מה מפריע ומה צריך להשתנות
    .two = לשים גבול, או להתרחק מהאדם הזה
    .three = לתעד מה קרה, עם תאריכים ועובדות
engagement-calm = { $channel ->
    [form] אפשר לשנות למה שחשוב לומר ברוגע, ולשלוח שוב.
   *[chat] מה קרה ביניכם? אפשר להתחיל משם.
 }

title-warm = מגיע לך שיקשיבו לך
acknowledgement-warm = ייתכן שיש לך כל סיבה לכעוס.
boundary-warm = לא אעזור להציק למישהו או לאיים עליו.
reason-warm = זה יכאב לו, וכנראה יחמיר את המצב גם בשבילך.
alternatives-warm = מה שאולי יועיל יותר:
    .one = לחשוב מה היה טוב לשמוע מהצד השני
    .two = לתכנן שיחה, לבד או עם מישהו באמצע
    .three = לפרוק הכול בפתק שאיש לא יקרא
engagement-warm = { $channel ->
    [form] אפשר להוסיף מה הצד השני אמור לעשות אחרי שישמע, ולשלוח שוב את הטופס.
   *[chat] מה הצד השני אמור לעשות אחרי שישמע ממך?
 }

title-brief = מילים משאירות סימנים
acknowledgement-brief = נמאס לך, ובצדק אולי.
boundary-brief = לא אעזור בבריונות או בעלבונות.
reason-brief = מילים כאלה נשארות.
alternatives-brief = אפשר:
    .one = למצוא תשובה שנונה בלי עלבון
    .two = להסביר איך להשתיק או לדווח
    .three = להציע מי יכול להתערב
engagement-brief = { $channel ->
    [form] אפשר להוסיף מה צריך להשתנות ולשלוח.
   *[chat] מה צריך להשתנות?
 }

omitted = עלבונות והתקפות על אדם.
