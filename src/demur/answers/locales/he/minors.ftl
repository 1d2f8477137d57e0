# The person writing is a child or teenager, and the subject is for adults.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה נושא למבוגרים
acknowledgement-calm = סקרנות היא דבר טבעי, ומותר לשאול.
boundary-calm = לא אוכל לדבר על דברים שמיועדים רק למבוגרים.
reason-calm = הם עלולים לכאוב או להפחיד כשעוד גדלים.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר במילים פשוטות התבגרות, רגשות או חברות
    .two = לעזור למצוא מילים כדי לשאול הורה או מורה
    .three = להציע ספרים, סרטים או משחקים לגיל שלך
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה ולשלוח שוב. אפשר גם לדבר עם מישהו בבית או בבית הספר.
   *[chat] משהו מטריד אותך? גם עם מישהו בבית או בבית הספר יכול להיות טוב לדבר.
 }

title-warm = טוב ששאלת על זה
acknowledgement-warm = הרבה אנשים בגילך שואלים את עצמם על דברים כאלה.
boundary-warm = לא אשוחח על נושאים שהם רק לגדולים.
reason-warm = מי שמכיר אותך יוכל להסביר אותם טוב יותר, ולהיות שם אם זה יטלטל אותך.
alternatives-warm = אולי אחת מאלה תתאים:
    .one = לחשוב עם איזה מבוגר יהיה נוח לדבר
    .two = לעבוד על שיעורי בית, על סיפור או על תחביב
    .three = למצוא קו סיוע חינמי לצעירים ב-findahelpline.com
engagement-warm = { $channel ->
    [form] אפשר לבחור אחת מאלה ולשלוח שוב, או להראות את הדף הזה למבוגר שסומכים עליו.
   *[chat] על איזה מבוגר הכי אפשר לסמוך? נחשוב ביחד מה לומר קודם.
 }

title-brief = רק לגדולים
acknowledgement-brief = לשאול זה בסדר.
boundary-brief = על נושאים של מבוגרים לא אדבר עם צעירים.
reason-brief = הם עלולים להציק לך.
alternatives-brief = אפשר:
    .one = לשאול מבוגר שסומכים עליו
    .two = ללכת לאחות בית הספר או לספרייה
    .three = לחפש מידע שמתאים לגיל
engagement-brief = { $channel ->
    [form] אפשר להזין משהו שמתאים לגיל.
   *[chat] מה מתאים לך?
 }

omitted = דברים שמיועדים רק למבוגרים.
