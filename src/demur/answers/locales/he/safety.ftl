# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = כאן אלך בזהירות
acknowledgement-calm = חשוב לי לתת לך תשובה ישרה.
boundary-calm = לא אוכל להיכנס לפרטים שעלולים לסכן מישהו.
reason-calm = כפי שהבנתי, מישהו עלול להיפגע, אבל אולי הבנתי לא נכון.
alternatives-calm = כמה דרכים להמשיך:
    .one = לומר על מה העבודה ולמי היא מיועדת
    .two = לבקש סקירה כללית של הנושא
    .three = לשאול איך אנשים מתמודדים עם הסיכונים שבו
engagement-calm = { $channel ->
    [form] אם הבנתי לא נכון, אפשר להוסיף לשם מה זה ולשלוח שוב.
   *[chat] הבנתי אותך לא נכון? אפשר לספר לי מה אמור להיות בסוף.
 }

title-warm = אולי הבנתי אותך לא נכון
acknowledgement-warm = לא אניח את הגרוע ביותר, וחשוב לי להועיל לך.
boundary-warm = לעת עתה לא אמשיך במשהו שנראה לי לא בטוח.
reason-warm = עדיף לשאול פעם אחת יותר מדי מאשר לראות מישהו נפגע.
alternatives-warm = הנה מה שאפשר לעשות כבר עכשיו:
    .one = לומר מה הבנתי מהשאלה, כדי שיהיה אפשר לתקן אותי
    .two = לעזור בחלק שברור שהוא בטוח
    .three = לחפש דרך עדינה יותר לאותה מטרה
engagement-warm = { $channel ->
    [form] אפשר להוסיף משפט או שניים על המצב שלך, ולשלוח שוב את הטופס.
   *[chat] מה פספסתי? משפט או שניים על המצב שלך יעזרו לי מאוד.
 }

title-brief = בזהירות כאן
acknowledgement-brief = אולי טעיתי בהבנה.
boundary-brief = לא אעזור במה שעלול לפגוע במישהו.
reason-brief = יש לי ספק, ומישהו עלול להיפגע.
alternatives-brief = אפשר:
    .one = לענות על שאלה דומה
    .two = להצביע על טעויות נפוצות
    .three = להציע את מי לשאול פנים אל פנים
engagement-brief = { $channel ->
    [form] אפשר להוסיף מה הייתה הכוונה ולשלוח.
   *[chat] מה הייתה הכוונה?
 }

omitted = פרטים שעלולים לסכן מישהו.
