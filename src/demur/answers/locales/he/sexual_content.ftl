# Erotica and explicit adult material that this service leaves out.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = בלי תוכן מפורש כאן
acknowledgement-calm = זה חלק רגיל מהחיים, ומותר להעלות את זה.
boundary-calm = לא אוכל לכתוב כאן סצנות או טקסטים מיניים מפורשים.
reason-calm = מי שמפעיל את השירות רוצה שכל מי שמגיע ירגיש בנוח.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לכתוב סצנת אהבה שנעצרת בזמן
    .two = לענות על שאלות על בריאות, גוף וזוגיות
    .three = לעבוד על העלילה ועל הדמויות בסיפור שלך
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה, או לכתוב לשם מה זה, ולשלוח שוב.
   *[chat] מה זה אמור להעביר? לרוב יש עוד דרך להגיע לשם.
 }

title-warm = נשאיר את זה לדמיון
acknowledgement-warm = תשוקה היא נושא נהדר, ומובן הרצון לקרוא או לכתוב עליה.
boundary-warm = אעצור לפני שהדברים נעשים גרפיים מבחינה מינית.
reason-warm = אי אפשר לדעת מי עוד קורא, ואיך ירגיש.
alternatives-warm = בשמחה אנסה אחת מאלה:
    .one = לבנות מתח בין שתי דמויות, כולל נשיקות
    .two = למצוא מילים למכתב אהבה או להודעה ראשונה
    .three = לדבר על תשוקה, הסכמה או דייט קשה
engagement-warm = { $channel ->
    [form] אפשר לתאר את האווירה הרצויה, ולשלוח שוב את הטופס.
   *[chat] איזו אווירה מתאימה לך? אכתוב בכיוון הזה.
 }

title-brief = לא כל כך מפורש כאן
acknowledgement-brief = בלי שיפוט מצידי.
boundary-brief = תוכן מיני מפורש לא אכתוב כאן.
reason-brief = לא כל קורא רוצה בזה.
alternatives-brief = אפשר:
    .one = לתכנן ערב רומנטי
    .two = להציע ספרים על בריאות מינית
    .three = לערוך טיוטה מתונה יותר שלך
engagement-brief = { $channel ->
    [form] אפשר לשנות ולשלוח שוב.
   *[chat] מה מתאים לך?
 }

omitted = החלק המיני המפורש.
