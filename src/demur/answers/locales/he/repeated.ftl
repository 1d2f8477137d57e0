# Refused again in the same conversation.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = אותה תשובה
acknowledgement-calm = רואים שזה עדיין מעסיק אותך.
boundary-calm = בנקודה הזאת התשובה שלי לא משתנה.
reason-calm = עדיף לומר את זה עכשיו מאשר לבזבז לך עוד זמן.
alternatives-calm = מה אפשר לעשות מכאן:
    .one = לדבר עם אדם שעובד בשירות הזה
    .two = להמשיך לחלק אחר של מה שדרוש לך
    .three = לקבל רשימה של מה שאפשר לעשות בנושא
engagement-calm = { $channel ->
    [form] אפשר לפנות למי שמפעיל את השירות, או להזין משהו אחר.
   *[chat] מה מאלה יעזור לך הכי הרבה?
 }

title-warm = לא שיניתי את דעתי
acknowledgement-warm = מתסכל לשמוע לא פעמיים, זה ברור.
boundary-warm = גם עכשיו לא אעזור בנקודה האחת הזאת.
reason-warm = סירוב ברור עדיף על עוד תקוות שווא.
alternatives-warm = לא חייבים להיתקע כאן:
    .one = ליצור קשר עם מישהו מהצוות ולדבר על זה
    .two = לחזור לבעיה שהייתה בהתחלה
    .three = לנסות צד של הנושא שעוד לא עלה
engagement-warm = { $channel ->
    [form] אפשר לכתוב על הבעיה שהייתה בהתחלה, או לפנות לצוות.
   *[chat] מה הייתה הבעיה בהתחלה? נחזור אליה.
 }

title-brief = אין כאן שינוי
acknowledgement-brief = שמעתי אותך.
boundary-brief = בנקודה הזאת זה עדיין לא.
reason-brief = מגיעה לך תשובה ישרה.
alternatives-brief = אפשר:
    .one = לדבר עם אדם
    .two = לעבור לנושא אחר
    .three = לשאול מה עוד יש כאן
engagement-brief = { $channel ->
    [form] אפשר להזין משהו אחר, או לפנות לשירות.
   *[chat] במה עוד אפשר לעזור?
 }
