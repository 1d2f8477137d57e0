# It cannot be done from here: no access, no tool, no such sense.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה מחוץ להישג ידי
acknowledgement-calm = נכון, זה היה יכול להיות נוח.
boundary-calm = לא אוכל לבצע משימות שדורשות כלים, חשבונות או נתונים שאין לי גישה אליהם.
reason-calm = התוצאה תהיה מומצאת, ומישהו עלול לסמוך עליה.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעבוד עם טקסט שמודבק כאן
    .two = לכתוב את השלבים, לביצוע עצמי
    .three = לנסח את מה שצריך, מוכן להעתקה
engagement-calm = { $channel ->
    [form] אפשר להוסיף את הטקסט או המספרים, או לבקש אחת מאלה, ולשלוח שוב.
   *[chat] מה אפשר להדביק כאן?
 }

title-warm = הלוואי שזה היה אפשרי
acknowledgement-warm = ברור כמה זמן זה היה חוסך לך.
boundary-warm = לא אוכל להגיע לקבצים, לאתרים, למכשירים או לנתונים החיים שדרושים כאן.
reason-warm = אילו נהגתי כאילו זה בוצע, היית מגלה את זה ברגע הכי גרוע.
alternatives-warm = אפשר להתקרב לזה כך:
    .one = לתאר מה רואים או שומעים, ולהבין יחד מה זה אומר
    .two = לשאול איזה סוג של כלי יודע לעשות את זה
    .three = לקבל רשימה של דברים שכדאי לשים לב אליהם בדרך
engagement-warm = { $channel ->
    [form] אפשר לכתוב איזו תוצאה דרושה, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] איזו תוצאה חשובה לך? נחפש את החלק שאפשר לעשות מכאן.
 }

title-brief = אי אפשר מכאן
acknowledgement-brief = רעיון טוב.
boundary-brief = אין לי הכלים או הגישה למשימה הזאת.
reason-brief = תוצאה מומצאת רק תאכזב.
alternatives-brief = אפשר:
    .one = לתכנן את המשימה
    .two = להכין תבנית
    .three = לבדוק את התוצאה שלך
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה מתאים לך?
 }

omitted = החלק שדורש כלים, גישה או נתונים שאין לי.
