# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = מישהו ישלם על זה
acknowledgement-calm = ייתכן שיש מאחורי זה צורך אמיתי.
boundary-calm = לא אעזור בהונאה, בגניבה, בסחר בסמים, בנשק או בהסתתרות מהמשטרה.
reason-calm = אנשים אחרים מפסידים בגלל זה כסף, בריאות או שלווה, ואיש לא שאל אותם.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר מה עושים המשטרה ובתי המשפט במקרה כזה
    .two = לבנות תוכנית לחובות או לחודש דחוק
    .three = לעזור לענות למי שלוחץ להצטרף
engagement-calm = { $channel ->
    [form] אם אחת מאלה תעזור, אפשר לכתוב אותה בטופס במקום, ולשלוח.
   *[chat] אם אחת מאלה תעזור, אפשר לומר איזו, ונתחיל בה.
 }

title-warm = אולי יש דרך שעולה פחות
acknowledgement-warm = החיים יכולים לדחוק כל אחד לפינה, ולא אשפוט אותך על השאלה.
boundary-warm = לא אעזור בעוקץ, ברכוש גנוב, בסמים או בכלי נשק.
reason-warm = בצד השני יש אדם שנפגע, נבהל או נשאר בלי כסף.
alternatives-warm = את אלה אעשה בשמחה:
    .one = להסביר איך פועל טיפול בהתמכרות ואיך נראית שיחה ראשונה
    .two = לתכנן חיפוש של עבודה, סיוע או הלוואה הוגנת
    .three = לכתוב את הצד שלך לקראת שיחה עם עורך דין או מרכז סיוע
engagement-warm = { $channel ->
    [form] אפשר לבחור את מה שהכי קרוב למצב שלך, ולשלוח איתו את הטופס.
   *[chat] מה מאלה הכי קרוב למצב שלך עכשיו?
 }

title-brief = אני מחוץ לזה
acknowledgement-brief = אולי יש עליך לחץ.
boundary-brief = לא אעזור בהונאה, בגניבה, בסמים או בנשק.
reason-brief = מישהו אחר ייפגע.
alternatives-brief = אפשר:
    .one = להסביר איך נזהרים מעוקץ
    .two = לתאר סיכוני בריאות של סם
    .three = לפרט צעדים אחרי גניבה
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] אפשר לומר איזו, ונתחיל.
 }

omitted = עזרה בהונאה, בגניבה, בסמים או בנשק.
