# Code that would work against systems or accounts of others.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = לא קוד נגד אנשים אחרים
acknowledgement-calm = ברור למה קוד מוכן היה חוסך לך זמן.
boundary-calm = לא אוכל לכתוב קוד שפועל נגד מערכות או חשבונות של אחרים.
reason-calm = מי שמשתמש בהם עלול לאבד נתונים, כסף או גישה.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעבור על תוכנה שלך או לנפות ממנה שגיאות
    .two = לתקן את נקודת התורפה ולהוסיף בדיקה שתשמור על התיקון
    .three = להקים מעבדה לניסויים על מחשבים שלך
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה, או להדביק קוד שלך, ולשלוח שוב.
   *[chat] מה הקוד צריך לעשות בשבילך, ואיפה הוא ירוץ?
 }

title-warm = נבנה משהו אחר
acknowledgement-warm = רואים שהושקעה מחשבה במה שהתוכנה הזאת אמורה לעשות.
boundary-warm = לא אכתוב ולא אשלים תוכנה שנוגעת במחשבים או בנתונים של אנשים שלא הסכימו.
reason-warm = מישהו בצד השני ייאלץ לנקות אחריה.
alternatives-warm = את אלה אעשה ברצון:
    .one = לכתוב כלל שמתריע כשתוכנה כזאת רצה
    .two = לכתוב קוד שאוסף נתונים דרך ממשק רשמי
    .three = לנסח הודעה למפתחי תוכנה על פרצה שמצאת
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה צריך לעבוד בסוף, לבחור אחת מאלה ולשלוח שוב.
   *[chat] באיזו שפה נכתב הקוד, ומה צריך לעבוד בסוף?
 }

title-brief = לא הקוד הזה
acknowledgement-brief = המשימה ברורה.
boundary-brief = קוד נגד מערכות או חשבונות של אחרים לא אכתוב.
reason-brief = אנשים שם יספגו את הנזק.
alternatives-brief = אפשר:
    .one = להראות תבנית בטוחה יותר
    .two = להסביר אתגר תרגול
    .three = לקרוא יומן מערכת מוזר
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה כבר יש לך?
 }

omitted = קוד שפועל נגד מערכות או חשבונות של אחרים.
