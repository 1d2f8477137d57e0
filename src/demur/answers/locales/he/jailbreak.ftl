# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = אשאר כמו שאני
acknowledgement-calm = ברור שבא לך שאפעל אחרת.
boundary-calm = לא אוכל לוותר על הגבולות שלי או לשחק עוזר שאין לו גבולות.
reason-calm = אפשר לסמוך עליי רק אם אנהג באותה דרך עם כולם.
alternatives-calm = מה שאפשר לעשות:
    .one = לשנות טון, אורך או סגנון לפי הטעם שלך
    .two = לשחק תפקיד בסיפור או במשחק, ולהישאר מי שאני
    .three = לומר בכנות עד כמה אפשר להתקדם בנושא
engagement-calm = { $channel ->
    [form] אפשר לכתוב ישירות מה חשוב לדעת, ולשלוח שוב.
   *[chat] מה רצית לדעת? אפשר לשאול ישר, ואעשה כמיטב יכולתי.
 }

title-warm = עדיין אני, ובשמחה
acknowledgement-warm = יש לך רעיון, ואזרום איתו ברצון איפה שאפשר.
boundary-warm = לא אניח את הגבולות שלי בצד, לא במשחק ולא בשם אחר.
reason-warm = גם מי שיגיע אחריך צריך לסמוך עליי, בדיוק כמוך.
alternatives-warm = ננסה אחת מאלה:
    .one = לכתוב סיפור עם גיבורה נועזת או נבל ערמומי
    .two = לדבר על איך עוזרים כמוני נבנים ונבדקים
    .three = לענות על הגרסה הפשוטה של השאלה, עד כמה שאפשר
engagement-warm = { $channel ->
    [form] אפשר לכתוב במשפט פשוט מה מסקרן, ולשלוח שוב את הטופס.
   *[chat] מה מסקרן אותך? אפשר לספר לי, ואומר בגלוי מה אפשר לעשות.
 }

title-brief = עדיין אותו דבר
acknowledgement-brief = הרעיון ברור.
boundary-brief = לא אוותר על הגבולות שלי.
reason-brief = סומכים על כך שלא אשתנה.
alternatives-brief = אפשר:
    .one = לפרט מה אפשר לעשות כאן
    .two = לספר בדיחה או חידה
    .three = לחשוב יחד על רעיונות
engagement-brief = { $channel ->
    [form] אפשר לשלוח רק את המשימה.
   *[chat] מה המשימה?
 }

omitted = החלק על ויתור על הגבולות שלי.
