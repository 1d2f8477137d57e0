# The question builds on something that isn't so.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = פרט אחד שכדאי ליישר קודם
acknowledgement-calm = קל להיתקל ברעיון הזה.
boundary-calm = לא אוכל לבנות תשובה על נקודה שכנראה אינה נכונה.
reason-calm = אם אזרום עם זה, מישהו עלול לסמוך על משהו שאינו כך.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר מה המצב, עד כמה שידוע
    .two = להציע מקור לבדיקה עצמאית
    .three = לענות על השאלה שמאחורי זה
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה, או לשאול מה חשוב לברר, ולשלוח שוב.
   *[chat] מה רצית לברר? נתחיל משם.
 }

title-warm = בלבול קטן, כנראה
acknowledgement-warm = טוב ששאלת, ובלבול כזה קורה לכולנו.
boundary-warm = לא אסכים עם חלק אחד בשאלה, כי ככל הידוע לי הוא אינו נכון.
reason-warm = התשובה תישמע נכונה ותאכזב אחר כך.
alternatives-warm = מכאן אפשר:
    .one = להראות מאיפה הרעיון אולי הגיע
    .two = לומר מה נכון בו ומה לא
    .three = לקרוא את הקטע שבו זה הופיע, אחרי שיודבק כאן
engagement-warm = { $channel ->
    [form] אפשר להוסיף איפה זה הופיע, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] איפה נתקלת בזה? אשמח להסתכל על זה יחד.
 }

title-brief = נקודה אחת לא מסתדרת
acknowledgement-brief = טוב לשאול.
boundary-brief = לא אוכל לאשר עובדה שהשאלה נשענת עליה.
reason-brief = זה עלול להטעות.
alternatives-brief = אפשר:
    .one = להשוות בין שתי הגרסאות
    .two = לציין אתרים שבודקים עובדות
    .three = לענות על גרסה מתוקנת
engagement-brief = { $channel ->
    [form] אפשר לתקן את הנקודה ולשלוח.
   *[chat] מה מאלה מתאים?
 }
