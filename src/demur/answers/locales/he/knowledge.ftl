# It is not known, not known here, or not known yet.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = על זה אין לי תשובה
acknowledgement-calm = באמת היה טוב שתהיה לזה תשובה.
boundary-calm = לא אוכל לתת את העובדות שביקשת, כי הן לא ידועות לי.
reason-calm = אם אנחש, משהו שגוי עלול להיבנות על זה.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לספר מה כן ידוע לי סביב הנושא
    .two = להציע איפה לחפש או את מי לשאול
    .three = לעבוד ממקור שמודבק כאן
engagement-calm = { $channel ->
    [form] אפשר להוסיף מקור, או לשנות לאחת מאלה, ולשלוח שוב.
   *[chat] יש לך מקור בהישג יד? נוכל להסתכל בו ביחד.
 }

title-warm = זה יהיה רק ניחוש
acknowledgement-warm = מובן למה זה מסקרן אותך, והלוואי שהייתה לי תשובה.
boundary-warm = לא אמציא תשובה כשאין לי עובדות.
reason-warm = אולי חשוב לך להסתמך עליה, ומגיע לך יותר מניחוש.
alternatives-warm = אחת מאלה אולי תקדם אותך:
    .one = להסביר במה התשובה תלויה
    .two = להציע מילות חיפוש טובות
    .three = להבחין בין מה שכבר מבוסס לבין מה שעדיין פתוח
engagement-warm = { $channel ->
    [form] אפשר לכתוב לשם מה דרושה התשובה, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] לשם מה דרושה לך התשובה? אולי חלק ממנה יספיק.
 }

title-brief = מעבר למה שידוע לי
acknowledgement-brief = שאלה טובה.
boundary-brief = אין לי העובדות כדי לענות.
reason-brief = תשובה שגויה עלולה לעלות ביוקר.
alternatives-brief = אפשר:
    .one = למקד את השאלה
    .two = לנסח פנייה למומחית
    .three = לעזור לשפוט תשובה שמצאת
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] איזה חלק הכי חשוב?
 }

omitted = עובדות שאינן ידועות לי.
