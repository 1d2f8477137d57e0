# Another person's private life, the privacy of a third person.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = אלה החיים הפרטיים של מישהו
acknowledgement-calm = מובן למה חשוב לך לדעת.
boundary-calm = לא אעזור למצוא פרטים אישיים על אדם אחר.
reason-calm = מי שמדובר בו לא נמצא כאן כדי להסכים.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעזור לכתוב לאדם עצמו ולשאול אותו ישירות
    .two = להסביר אילו מאגרים פתוחים לציבור ואיך פונים אליהם
    .three = לעזור להסיר פרטים שלך ממקום שבו הם מופיעים
engagement-calm = { $channel ->
    [form] אפשר להחליף את הטקסט באחת מאלה, או להוסיף למה זה דרוש, ולשלוח שוב.
   *[chat] במה המידע הזה יעזור לך? אולי יש דרך אחרת.
 }

title-warm = נשאיר להם את ההחלטה
acknowledgement-warm = לא לדעת זה קשה, במיוחד כשמדובר באדם שחשוב לך.
boundary-warm = לא אחפש ולא אעביר הלאה מה ששייך לחיים הפרטיים של מישהו.
reason-warm = אחרי שדברים כאלה יוצאים, הם עלולים להביא זרים עד הדלת.
alternatives-warm = את אחת מאלה אעשה בשמחה:
    .one = לתכנן איך להעלות את הנושא בפגישה הבאה
    .two = לעבור על דרכי הפעולה של שירותי איתור לחברים ולקרובים שאבד איתם הקשר
    .three = לחשוב מה לעשות אם יש חשש לביטחון של מישהו
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה חשוב ליישב, ולשלוח שוב את הטופס.
   *[chat] מה חשוב לך ליישב? אחפש דרך שטובה לשני הצדדים.
 }

title-brief = זה שלהם לספר
acknowledgement-brief = מובן למה זה חשוב.
boundary-brief = לא אחפש ולא אשתף פרטים אישיים של אנשים.
reason-brief = זה עלול לסכן אותם.
alternatives-brief = אפשר:
    .one = להציע מתווך שסומכים עליו
    .two = לחפש פרטים אישיים בטקסט
    .three = לעבוד עם פרטים מומצאים
engagement-brief = { $channel ->
    [form] אפשר להוסיף את המטרה ולשלוח.
   *[chat] מה המטרה?
 }

omitted = פרטים אישיים על אדם אחר.
