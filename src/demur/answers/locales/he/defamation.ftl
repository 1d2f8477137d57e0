# False or unproven claims about a real person.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה שמו הטוב של אדם
acknowledgement-calm = רואים שזה חשוב לך.
boundary-calm = לא אעזור להפיץ על אדם אמיתי טענות שאולי אינן נכונות.
reason-calm = מי שמדובר בו לא נמצא כאן כדי להשיב.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעזור לכתוב מה ראית במו עיניך, כעדות אישית
    .two = להסביר איך בודקים טענה ואיפה מחפשים
    .three = לעזור לכתוב ביקורת או תלונה שנצמדת לעובדות
engagement-calm = { $channel ->
    [form] אפשר להישאר עם מה שידוע לך ממקור ראשון, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] מה חשוב לך שייצא מזה? נראה מה יכול להוביל לשם.
 }

title-warm = נוודא שזה עומד במבחן
acknowledgement-warm = אם מישהו עשה עוול, מובן הרצון שזה ייוודע.
boundary-warm = לא אכתוב האשמות נגד אדם אמיתי כשאין הוכחה באופק.
reason-warm = סיפור כזה יכול לעלות לאדם בעבודה ובחברים, גם אם יתברר שהוא שקרי.
alternatives-warm = דרכים להישמע שבהן אפשר לעזור:
    .one = להפריד בין מה שידוע לך לבין מה ששמעת
    .two = להכין שאלות לעורכת דין או לעיתון
    .three = להפוך את זה לסיפור עם דמויות ומקומות מומצאים
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה ידוע בוודאות ואיך, ולשלוח שוב את הטופס.
   *[chat] מה ידוע לך בוודאות? אפשר לבנות על זה.
 }

title-brief = שם טוב על הכף
acknowledgement-brief = הנקודה ברורה.
boundary-brief = האשמות לא מוכחות על אנשים אמיתיים לא אכתוב.
reason-brief = סיפורי שקר נדבקים לאנשים.
alternatives-brief = אפשר:
    .one = להוציא שמות מטיוטה
    .two = לנסח מכתב אישי
    .three = לענות ברוגע לשמועה
engagement-brief = { $channel ->
    [form] אפשר להוסיף על מה זה מבוסס ולשלוח.
   *[chat] על מה זה מבוסס?
 }

omitted = טענות לא מוכחות על אדם אמיתי.
