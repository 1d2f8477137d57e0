# An image of a real person, or one in the style of a named living artist.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = יש בתמונה הזאת אדם אמיתי
acknowledgement-calm = אפשר ממש לדמיין את התמונה שלך.
boundary-calm = לא אוכל ליצור תמונה של אדם אמיתי, או תמונה בסגנון של אמן חי.
reason-calm = הפנים או הסגנון של אותו אדם ישמשו בלי שתהיה לו מילה בעניין.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לתאר את אותה סצנה עם דמות מומצאת
    .two = להציע זרם או תקופה באמנות עם אותה אווירה
    .three = לנסח פתק קצר שמבקש מהאדם הסכמה
engagement-calm = { $channel ->
    [form] אפשר לכתוב דמות מומצאת או אווירה במקום השם, ולשלוח שוב.
   *[chat] איזו אווירה מתאימה? נבנה על זה.
 }

title-warm = ניתן לזה פנים משלו
acknowledgement-warm = רואים שיש תמונה שחשוב לך לראות.
boundary-warm = לא אשתמש בפנים אמיתיות, או בסגנון של אמנית שחיה היום.
reason-warm = תמונה יכולה לרדוף אדם שנים, ואמנים חיים ממה שמייחד אותם.
alternatives-warm = כך אפשר להתקרב לזה:
    .one = להמציא דמות ולהפיח בה חיים בפרטי פרטים
    .two = לתאר אור, צבעים וקומפוזיציה במקום שם
    .three = להציע איפה יש תמונות חופשיות לשימוש של כולם
engagement-warm = { $channel ->
    [form] אפשר לכתוב אילו פרטים הכי חשובים, בלי שם, ולשלוח שוב.
   *[chat] איזה פרט הכי חשוב לך? נתחיל בו.
 }

title-brief = הפנים שלהם, ההחלטה שלהם
acknowledgement-brief = הרעיון ברור.
boundary-brief = תמונות של אנשים אמיתיים או חיקוי של אמנים חיים לא אעשה.
reason-brief = הם לא הסכימו לזה.
alternatives-brief = אפשר:
    .one = להציע סמל במקום
    .two = לתאר סגנון במילים
    .three = לתכנן את התנוחה
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] לשם מה התמונה?
 }

omitted = תמונות של אנשים אמיתיים או בסגנון של אמן חי.
