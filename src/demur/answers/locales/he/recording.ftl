# A recording of other people, who have to agree first.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = האם כולם הסכימו להקלטה?
acknowledgement-calm = רואים שדרוש לך משהו מההקלטה הזאת.
boundary-calm = לא אוכל לעבוד עם הקלטה של אנשים אחרים לפני שהסכימו.
reason-calm = ייתכן שהם לא יודעים שהקליטו אותם.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לנסח כמה שורות שמבקשות מהם הסכמה
    .two = לסכם מה שנכתב מהזיכרון, בלי שמות
    .three = להסביר מה כוללת בדרך כלל הסכמה להקלטה
engagement-calm = { $channel ->
    [form] אחרי שכולם הסכימו, אפשר לציין זאת בטופס ולשלוח שוב.
   *[chat] כולם הסכימו? מספיק לומר, ונמשיך.
 }

title-warm = קודם, הקולות שבהקלטה
acknowledgement-warm = יש שם משהו שדרוש לך, אז נמצא אליו דרך הוגנת.
boundary-warm = לא אקשיב לקולות של אנשים, לא אתמלל ולא אסכם אותם עד שיאמרו כן.
reason-warm = בשיחה אומרים דברים שלא תמיד רוצים שיישמרו או יעברו הלאה.
alternatives-warm = כך אפשר להמשיך:
    .one = להשתמש רק בחלק שבו נשמע הקול שלך
    .two = לקחת עותק שהקולות והשמות האחרים נחתכו ממנו
    .three = לבקש הודעה קצרה לקריאה לפני הפגישה הבאה
engagement-warm = { $channel ->
    [form] אפשר לכתוב מי נשמע שם ושכולם הסכימו, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] מי נשמע שם, והאם אפשר לשאול אותם? אעזור לנסח.
 }

title-brief = קודם כול הסכמה
acknowledgement-brief = ברור שזה דרוש לך.
boundary-brief = לא אטפל בהקלטות של אנשים שלא הסכימו.
reason-brief = המילים שלהם שייכות להם.
alternatives-brief = אפשר:
    .one = לכתוב טופס הסכמה
    .two = להכין תבנית לסיכום
    .three = להסביר איך מסווים קולות
engagement-brief = { $channel ->
    [form] אפשר לשאול אותם ואז לשלוח שוב.
   *[chat] אפשר לשאול אותם?
 }

omitted = הקלטה של אנשים שלא הסכימו לה.
