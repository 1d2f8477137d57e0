# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = כאן נעצור, כדי שאיש לא ייפגע
acknowledgement-calm = קראתי בתשומת לב את מה שכתבת.
boundary-calm = לא אוכל לעזור כשמדובר באלימות, בנשק, בפריצה, בפשע או בפגיעה עצמית.
reason-calm = מישהו עלול להיפגע קשה, ואת זה אי אפשר להחזיר לאחור.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר איך אנשים מגינים על עצמם, על הבית ועל החשבונות
    .two = להסביר מה עושים קודם אחרי תאונה, איום או פריצה
    .three = להפנות לקווי סיוע חינמיים ב-findahelpline.com, בשבילך או בשביל אחרים
engagement-calm = { $channel ->
    [form] אפשר להחליף את הטקסט באחת מאלה, או להוסיף למה זה דרוש, ולשלוח שוב.
   *[chat] מה עומד מאחורי השאלה? אולי יש דרך בטוחה להגיע לשם.
 }

title-warm = נחפש את הדרך הבטוחה
acknowledgement-warm = חשוב לי להביא תועלת אמיתית, אז הנה תשובה גלויה.
boundary-warm = לא אכנס לנשק, לתקיפות, לפריצות, לפשעים או לדרכים לפגוע במישהו, וגם לא בך.
reason-warm = אחרי שפרטים כאלה יוצאים, איש לא יודע מי ייפגע.
alternatives-warm = את אלה אעשה בשמחה:
    .one = לחשוב על סכסוך ועל דרכים להרגיע אותו
    .two = לעזור בסיפור, בשיעור או בעבודה בלי הפרטים האלה
    .three = למצוא מילים לספר לחברה, לחבר או לקו מתוך findahelpline.com מה קורה
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה אמור לצאת מזה, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] מה חשוב לך שייצא מזה? נחפש דרך ששומרת על כולם.
 }

title-brief = הבטיחות קודמת כאן
acknowledgement-brief = קראתי והבנתי.
boundary-brief = לא אגע באלימות, בנשק, בפריצות, בפשע ובפגיעה עצמית.
reason-brief = אנשים עלולים להיפגע.
alternatives-brief = אפשר:
    .one = להסביר את הסיכונים
    .two = להציע דרכים בטוחות יותר
    .three = לומר איפה יש תמיכה: findahelpline.com
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה, או את המטרה.
   *[chat] למה זה דרוש לך?
 }

omitted = פרטים על אלימות, נשק, פריצות, פשע או פגיעה עצמית.
