# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = יש כאן פרטים אישיים
acknowledgement-calm = ברור שחשוב לך להתקדם עם התמלול או התמונה.
boundary-calm = לא אוכל לעבוד עם חומר שמופיעים בו פרטים אישיים של אנשים.
reason-calm = אם הוא יתגלגל הלאה, אפשר יהיה לאתר או לרמות את מי שמופיע בו.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לרשום אילו סוגי פרטים להוציא
    .two = להציע כינויים במקום שמות, כמו לקוחה ונציג
    .three = לסכם את עיקרי הדברים שמוקלדים בלי שמות
engagement-calm = { $channel ->
    [form] אפשר להוציא שמות, מספרים וכתובות, ולשלוח שוב.
   *[chat] איזה חלק הכי דרוש לך? אפשר לשלוח אותו בלי שמות ומספרים.
 }

title-warm = קודם נוציא כמה פרטים
acknowledgement-warm = חבל שזה יעכב אותך הרבה זמן.
boundary-warm = לא אמשיך עם דבר שמוביל לאדם אמיתי לפי שם, מספר או פנים.
reason-warm = אולי מי שמופיע שם לא התכוון שהפרטים יגיעו לעוד מישהו.
alternatives-warm = כמה דרכים מהירות להגיע לשם:
    .one = להשחיר שמות, פנים, מספרי טלפון ומספרי חשבון
    .two = להשאיר תאריכים וסכומים, בלי לציין של מי הם
    .three = להשתמש בעותק שכבר הוסווה, אם יש כזה
engagement-warm = { $channel ->
    [form] אפשר להסוות מה שמצביע על אדם, להשאיר את הנחוץ ולשלוח שוב.
   *[chat] אילו פרטים חייבים להישאר כדי שזה יהיה מובן? נמיין אותם ביחד.
 }

title-brief = כמעט מוכן לשימוש
acknowledgement-brief = זה כמעט שם.
boundary-brief = עם פרטים אישיים גלויים לא אעבוד.
reason-brief = זה עלול לפגוע במי שמופיע שם.
alternatives-brief = אפשר:
    .one = להמציא נתונים לדוגמה
    .two = להסביר איך מטשטשים תמונה
    .three = להראות דוגמה מוסווית
engagement-brief = { $channel ->
    [form] אפשר להסוות את הפרטים ולשלוח שוב.
   *[chat] נתחיל באחת?
 }

omitted = פרטים אישיים של אנשים.
