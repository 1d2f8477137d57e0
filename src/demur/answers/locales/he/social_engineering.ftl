# Getting somebody to give away access, money or secrets.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = לא קונים אמון בתחבולות
acknowledgement-calm = נשמע שהרבה תלוי בזה בשבילך.
boundary-calm = לא אעזור לגרום לאדם למסור סיסמאות, כסף או סודות.
reason-calm = מי שרק רצה לעזור ישלם על זה.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר את התחבולות הנפוצות, כדי שגם הצוות יכיר אותן
    .two = לכתוב הודעה גלויה שאומרת מי פונה ומה דרוש
    .three = להסביר את הדרך הרשמית לקבל גישה בחזרה
engagement-calm = { $channel ->
    [form] אפשר להחליף את הטקסט באחת מאלה, או להוסיף למה זה דרוש, ולשלוח שוב.
   *[chat] מי יכול לאשר את מה שדרוש לך? נחשוב איך לבקש בגלוי.
 }

title-warm = נבקש בגלוי
acknowledgement-warm = כשהזמן קצר והרבה על הכף, כל מוצא נראה טוב.
boundary-warm = ובכל זאת, לא אעזור להוציא מאנשים גישה, כסף או סודות במרמה.
reason-warm = זה עובד כשמזרזים אדם לפני שהוא חושב, והנזק נשאר אצלו.
alternatives-warm = דרכים אחרות לצאת מהמצב:
    .one = לכתוב לאחראי ולהסביר למה זה דחוף
    .two = להחליט מה לעשות קודם אם מישהו הערים עליך
    .three = לתכנן תרגיל שהצוות הסכים לו
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה מלחיץ, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] מה יקרה אם זה לא יסתדר היום? נתחיל משם.
 }

title-brief = נשארים ישרים עם אנשים
acknowledgement-brief = נשמע מלחיץ.
boundary-brief = לא אעזור להשיג גישה, כסף או סודות בהעמדת פנים.
reason-brief = מישהו אחר יישא בהפסד.
alternatives-brief = אפשר:
    .one = להסביר איך מאמתים מתקשר
    .two = לנסח פנייה כנה
    .three = להציע כניסה מאובטחת יותר
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה יקל?
 }

omitted = דרכים לגרום לאנשים למסור גישה, כסף או סודות.
