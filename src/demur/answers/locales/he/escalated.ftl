# A person will look at it; what the user gets meanwhile.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = אדם יסתכל על זה
acknowledgement-calm = קראתי בעיון את מה שכתבת.
boundary-calm = לא אענה על השאלה הזאת לבד; קודם יסתכל עליה אדם.
reason-calm = אדם יכול לשקול בה דברים שאפספס.
alternatives-calm = בינתיים אפשר:
    .one = לרשום מה יעזור להבין את המקרה שלך
    .two = להמשיך לשאלה אחרת
    .three = להתקשר למספר החירום המקומי אם מישהו בסכנה
engagement-calm = { $channel ->
    [form] אין צורך לשלוח שוב. אפשר להשתמש בטופס לשאלה אחרת.
   *[chat] יש עוד משהו שאפשר לעזור בו בזמן ההמתנה?
 }

title-warm = ביקשתי זוג עיניים נוסף
acknowledgement-warm = רואים כמה זה חשוב לך.
boundary-warm = לא אחליט לבד על התשובה, ולכן העברתי אותה לאדם.
reason-warm = כאן חשוב יותר שהתשובה תהיה נכונה בשבילך מאשר מהירה.
alternatives-warm = עד אז:
    .one = לאסוף מסמכים, תאריכים או שמות שאולי ישאלו עליהם
    .two = לכתוב מה תהיה תוצאה טובה בשבילך
    .three = לפנות לשירותי החירום המקומיים אם אי אפשר לחכות
engagement-warm = { $channel ->
    [form] אין צורך לעשות כאן דבר נוסף. כדאי לשמור עותק של מה שכתבת.
   *[chat] נסדר בינתיים את ההערות שלך?
 }

title-brief = צריך כאן אדם
acknowledgement-brief = קראתי.
boundary-brief = את התשובה אשאיר לאדם.
reason-brief = אנשים רואים תמונה רחבה יותר.
alternatives-brief = אפשר:
    .one = לשמור את הטקסט שלך
    .two = לרשום את העיקר
    .three = בסכנה: להתקשר למספר החירום המקומי
engagement-brief = { $channel ->
    [form] זה הכול לעת עתה.
   *[chat] במה עוד לעזור?
 }
