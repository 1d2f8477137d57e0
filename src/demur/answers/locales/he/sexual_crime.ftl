# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = רק כשכולם אומרים כן
acknowledgement-calm = זה עניין רציני, וכך אתייחס אליו.
boundary-calm = לא אעזור במעשים, בתמונות או בעסקאות מיניות שמישהו לא הסכים להן.
reason-calm = מי שזה קרה לו חי עם זה לרוב שנים רבות.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר איך מסירים תמונות אינטימיות מהרשת, למשל דרך stopncii.org
    .two = להסביר מה יכול לעזור בימים הראשונים אחרי תקיפה
    .three = להסביר מהי הסכמה ואיך מדברים עליה בזוגיות
engagement-calm = { $channel ->
    [form] אם אחת מאלה תעזור לך או לאדם קרוב, אפשר לכתוב איזו ולשלוח.
   *[chat] אם אחת מאלה תעזור לך או לאדם קרוב, אפשר לומר לי איזו.
 }

title-warm = יש אנשים שיכולים לעזור
acknowledgement-warm = קשה למצוא מילים לדברים כאלה.
boundary-warm = לא אעזור במין שמושג בכפייה או במרמה, או בהפצה של תמונות אינטימיות.
reason-warm = זה לוקח מאדם את הזכות להחליט על הגוף שלו.
alternatives-warm = אם זה נוגע לך או לאדם קרוב, אפשר:
    .one = לחפש קו סיוע שמקשיב בלי לשפוט, ב-findahelpline.com
    .two = לשאול אותי איך לתמוך במי שעבר את זה
    .three = לכתוב, בעזרתי, מה קרה, בשביל אדם שסומכים עליו
engagement-warm = { $channel ->
    [form] אם מישהו בסכנה, להתקשר למספר החירום; אם לא, כדאי להתחיל באחת מאלה.
   *[chat] אחת מאלה תעזור עכשיו? אם מישהו בסכנה, להתקשר למספר החירום.
 }

title-brief = לא בלי הסכמה
acknowledgement-brief = אתייחס לזה ברצינות.
boundary-brief = לא אעזור במין או בתמונות בלי הסכמה.
reason-brief = זה פוצע אנשים עמוק.
alternatives-brief = אפשר:
    .one = להסביר איך מגישים תלונה על כך
    .two = לפרט סוגים של עזרה רפואית ומשפטית
    .three = להסביר סימני אזהרה לסחר בבני אדם
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה מאלה יעזור לך?
 }

omitted = מעשים מיניים או תמונות אינטימיות בלי הסכמה.
