# Personal decisions on investments, tax or credit.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = החלטה על הכסף שלך
acknowledgement-calm = קל יותר להחליט על כסף עם כן או לא ברור.
boundary-calm = לא אוכל לומר מה לקנות, למכור, ללוות או לרשום בדוח המס שלך.
reason-calm = זה תלוי בדברים שלא רואים מכאן, וכל הפסד יהיה שלך.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר איך עובד סוג של השקעה, הלוואה או מס
    .two = להשוות באופן כללי עלויות וסיכונים
    .three = לרשום שאלות ליועצת לפני שחותמים
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה, לציין את סוג המוצר או המס, ולשלוח שוב.
   *[chat] איזו החלטה עומדת לפניך, ומה חשוב לדעת לפניה?
 }

title-warm = הכסף שלך, הבחירה שלך
acknowledgement-warm = ברור איזו הקלה הייתה לשמוע מה הדרך הנכונה.
boundary-warm = לא אבחר בשבילך השקעה, הלוואה או תכנון מס.
reason-warm = מי שמכיר את ההכנסה, החובות והתוכניות שלך יראה מה שאפספס.
alternatives-warm = כך אפשר לבחור נכון:
    .one = לבנות תקציב פשוט מהמספרים שלך
    .two = להעביר אותיות קטנות של הצעה לשפה פשוטה
    .three = להראות איך עמלות, ריבית ותנודות מצטברות עם השנים
engagement-warm = { $channel ->
    [form] אפשר לכתוב למה הכסף מיועד, לבחור אחת מאלה ולשלוח שוב.
   *[chat] מה הכסף הזה אמור לעשות בשבילך? זו התחלה טובה.
 }

title-brief = החלטה שלך
acknowledgement-brief = שווה לחשוב על זה.
boundary-brief = ייעוץ אישי בהשקעות, באשראי או במס לא אתן.
reason-brief = כל הסיכון יהיה שלך.
alternatives-brief = אפשר:
    .one = להסביר מונח
    .two = לעבוד על דוגמה מומצאת
    .three = לומר איפה יש ייעוץ בחובות
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה יועיל?
 }

omitted = ייעוץ אישי בהשקעות, באשראי או במס.
