# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = מישהו ייפול בזה
acknowledgement-calm = רואים שהרבה תלוי בזה בשבילך.
boundary-calm = לא אעזור בעוקץ, בראיות מזויפות או בהתחזות לאדם אחר.
reason-calm = מי שמאמין לזה משלם בכסף, בזמן או באמון.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לכתוב את אותה הודעה בגלוי, בשם שלך
    .two = להסביר את התרגילים הנפוצים, כדי להזהיר אחרים
    .three = לרשום אילו ראיות אמיתיות אפשר לאסוף לעניין שלך
engagement-calm = { $channel ->
    [form] אפשר לכתוב מה חשוב להשיג, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] מה חשוב לך להשיג? נחפש לזה דרך גלויה.
 }

title-warm = אפשר לעשות את זה בגלוי
acknowledgement-warm = מתסכל כשהדרך הישרה נראית כמו מבוי סתום.
boundary-warm = לא אעזור לרמות מישהו בשם בדוי, במסמך מזויף או בסיפור מומצא.
reason-warm = כואב לגלות את זה, ומי שרומה נותן פחות אמון בפעם הבאה.
alternatives-warm = כך אפשר לעזור:
    .one = לכתוב ערעור או תלונה לגוף שיכול לאשר
    .two = להסביר פער, עיכוב או טעות בלי להסתיר
    .three = לכתוב פרודיה שאיש לא יחשוב שהיא אמיתית
engagement-warm = { $channel ->
    [form] אפשר לתאר מה עומד בדרך, ולשלוח שוב את הטופס.
   *[chat] מה עומד בדרך? אפשר לספר לי, ונתמודד עם זה.
 }

title-brief = לא בשם בדוי
acknowledgement-brief = חשוב לך שזה יצליח.
boundary-brief = לא אעזור בעוקץ או בזיוף.
reason-brief = מישהו ייצא מרומה.
alternatives-brief = אפשר:
    .one = לבדוק הודעה שקיבלת
    .two = לפרט צעדים אחרי הונאה
    .three = להכין דוגמה שמסומנת כדוגמה
engagement-brief = { $channel ->
    [form] אפשר לשנות ולשלוח שוב.
   *[chat] מה יפתור את זה?
 }

omitted = זיופים, עוקץ או התחזות.
