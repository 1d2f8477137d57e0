# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = מה שנשאר מאחורי הקלעים
acknowledgement-calm = לגיטימי להסתקרן איך זה עובד אצלי.
boundary-calm = לא אשתף את ההוראות הנסתרות או את החשיבה הפנימית שלי, ולא אעזור להעתיק את המודל שמאחוריי.
reason-calm = אם הן יתגלגלו הלאה, מישהו יוכל להפנות אותי נגד מי שסומך עליי.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר באופן כללי איך עוזרים כמוני מוגדרים
    .two = לומר במה אפשר לעזור ובמה לא
    .three = לתת את הסיבות לתשובה במילים פשוטות
engagement-calm = { $channel ->
    [form] אפשר להחליף את הטקסט באחת מאלה, ולשלוח שוב.
   *[chat] מה עורר את הסקרנות? אשמח לענות על כמה שאפשר.
 }

title-warm = הצצה מתחת למכסה, עד גבול מסוים
acknowledgement-warm = יפה לרצות לדעת עם מי מדברים.
boundary-warm = את ההוראות הנסתרות ואת החשיבה שלי אשמור לעצמי, ולא אעזור לבנות העתק שלי.
reason-warm = יש בהן עבודה של הרבה אנשים, והן לא שלי לחלק.
alternatives-warm = אשמח לעשות אחת מאלה:
    .one = לעבור שוב על תשובה, עם העובדות שהיא נשענת עליהן
    .two = להציע מודלים פתוחים ומאמרים שכולם יכולים ללמוד
    .three = לעזור לכתוב הוראות טובות לעוזר משלך
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה בבנייה או בבדיקה, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] זה בשביל משהו שבבנייה או בבדיקה? אפשר לספר לי קצת.
 }

title-brief = מה שבפנים נשאר פרטי
acknowledgement-brief = סקרנות מתקבלת בברכה.
boundary-brief = לא אחשוף הוראות נסתרות או חשיבה פנימית, ולא אעזור להעתיק אותי.
reason-brief = אחרים סומכים על כך.
alternatives-brief = אפשר:
    .one = להסביר איך בינה מלאכותית לומדת
    .two = לתאר למה נועדתי
    .three = להשוות סוגים של עוזרים
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה הכי מעניין אותך?
 }

omitted = ההוראות הנסתרות, החשיבה הפנימית ומבנה המודל שלי.
