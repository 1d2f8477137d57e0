# What this service does not cover; nothing more is known.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה מחוץ למה שעושים כאן
acknowledgement-calm = רואים למה הכוונה.
boundary-calm = לא אוכל לעזור כאן בנושאים שהשירות הזה לא עוסק בהם.
reason-calm = מי שמפעיל אותו הקים אותו למשימות אחרות.
alternatives-calm = מה שאפשר לעשות כאן:
    .one = לטפל בכל חלק שכן שייך לכאן
    .two = להציע איפה עוד אפשר למצוא עזרה
    .three = להסביר במה השירות הזה כן עוזר
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה ולשלוח שוב, או לשאול את מי שמפעיל את השירות.
   *[chat] איזה חלק הכי חשוב לך? אולי יש כאן משהו שמתאים.
 }

title-warm = זה לא המקום הכי טוב לזה
acknowledgement-warm = הגיוני שניסית כאן קודם.
boundary-warm = לא אוכל לחרוג מהדברים שהשירות הזה נועד להם.
reason-warm = מגיעה לך עזרה ממי שנערך לתת אותה היטב.
alternatives-warm = כדי לא לצאת בידיים ריקות, אפשר:
    .one = למצוא מילים טובות לחיפוש במקום אחר
    .two = לעזור לכתוב מה דרוש לך, כדי לקחת הלאה
    .three = להכין רשימת בדיקה לבחירה של מי שעושה את זה
engagement-warm = { $channel ->
    [form] אפשר להוסיף שורה על המטרה ולשלוח, או לכתוב למי שמפעיל את השירות.
   *[chat] אפשר לספר לי עוד קצת על המטרה, ואכוון אותך הלאה.
 }

title-brief = לא כלול כאן
acknowledgement-brief = היה שווה לשאול.
boundary-brief = לא אעזור בדברים שמחוץ לשירות הזה.
reason-brief = הוא נועד לצרכים אחרים.
alternatives-brief = אפשר:
    .one = לענות על שאלה קרובה
    .two = להסביר מילה לא מוכרת
    .three = לנסח משוב על השירות
engagement-brief = { $channel ->
    [form] אפשר לבחור אחת ולשלוח אותה.
   *[chat] מה מאלה יעזור?
 }

omitted = מה שהשירות הזה לא עוסק בו.
