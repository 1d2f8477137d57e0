# Something made to mislead people.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = עדיף לי להישאר ביושר
acknowledgement-calm = רואים שחשוב לך לשכנע.
boundary-calm = לא אכין דברים שגורמים לאנשים להאמין במה שאינו נכון.
reason-calm = אנשים פועלים לפי מה שהם מאמינים, ועלולים להפסיד כסף, אמון או קול בבחירות.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעזור להציג את העניין עם עובדות ובקשה ברורה
    .two = לכתוב פרודיה או סיפור שכולם רואים מה הם
    .three = לבדוק בטיוטה אילו טענות עלולות להטעות
engagement-calm = { $channel ->
    [form] אפשר להוסיף מה הקוראים אמורים לעשות אחרי הקריאה, ולשלוח שוב.
   *[chat] מה אנשים אמורים לעשות אחרי הקריאה? נחפש לשם דרך ישרה.
 }

title-warm = נעשה את זה גלוי לעין
acknowledgement-warm = קשה לגרום לאנשים להקשיב, ובזה אשמח לעזור.
boundary-warm = לא אלביש שקר כך שייראה כמו אמת.
reason-warm = למי שנופל בזה אין סיכוי הוגן לבחור.
alternatives-warm = לאלה אצטרף בשמחה:
    .one = לתכנן הפתעה, קסם או משחק שאנשים נהנים ממנו
    .two = לסמן הדגמה, דוגמה או סצנה מבוימת כך שאיש לא יטעה
    .three = לומר אמת מביכה בדרך שאנשים יוכלו לקבל
engagement-warm = { $channel ->
    [form] אפשר להוסיף למי זה מיועד ולמה, ולשלוח שוב את הטופס.
   *[chat] למי חשוב לך להגיע? אעזור לומר את זה היטב.
 }

title-brief = בלי תרגילים
acknowledgement-brief = התוצאות חשובות לך.
boundary-brief = לא אעזור להטעות אנשים.
reason-brief = מישהו יאמין לזה ויפסיד.
alternatives-brief = אפשר:
    .one = להציע כותרת קליטה ונכונה
    .two = ללמד איך מזהים זיופים
    .three = לתכנן מה עושים אחרי שנפלנו בפח
engagement-brief = { $channel ->
    [form] אפשר לשנות ולשלוח שוב.
   *[chat] למי זה מיועד?
 }

omitted = דברים שנועדו להטעות אנשים.
