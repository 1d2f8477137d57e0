# Copyright: copying protected text, code, images, brands.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = היצירה הזאת שייכת למי שיצר אותה
acknowledgement-calm = מובן למה נוח שהיצירה הזאת תהיה בהישג יד.
boundary-calm = לא אוכל להעתיק קטעים ארוכים מיצירות מוגנות של אחרים.
reason-calm = מי שיצר אותן אולי מתפרנס מהן, וכל העתקה גורעת מזה.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לסכם את היצירה במילים אחרות
    .two = לספר על מי שיצר אותה, על התקופה ועל הרעיונות שבה
    .three = להסביר איפה אפשר לשאול, לקנות או לקבל רישיון ליצירות דומות
engagement-calm = { $channel ->
    [form] אפשר לשנות לאחת מאלה, או לכתוב למה זה דרוש, ולשלוח שוב.
   *[chat] למה זה דרוש לך? אולי סיכום או משהו חדש יספיקו.
 }

title-warm = ניצור משהו משלך
acknowledgement-warm = רואים שהיצירה הזאת מדברת אליך.
boundary-warm = לא אמסור העתקים של שירים, טקסטים, תמונות, קוד או סמלים שאחרים יצרו.
reason-warm = מישהו השקיע בזה חודשים או שנים, ולא יראה מזה דבר.
alternatives-warm = את אלה אעשה בהנאה:
    .one = לדבר על שורה או שתיים ועל מה שעושה אותן טובות
    .two = לשרטט יצירה חדשה באותה אווירה, בסגנון שלך
    .three = להסביר רישיונות פתוחים ואיפה יש יצירות חופשיות לשימוש
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה קסם לך ומה בא לך ליצור, ולשלוח שוב את הטופס.
   *[chat] מה הכי קסם לך בה? נבנה על זה.
 }

title-brief = מישהו אחר יצר את זה
acknowledgement-brief = זו יצירה ששווה להכיר.
boundary-brief = לא אעתיק יצירות מוגנות באריכות.
reason-brief = מי שיצר אותן יפסיד.
alternatives-brief = אפשר:
    .one = להשוות ליצירות דומות
    .two = להסביר מהו שימוש הוגן
    .three = לנסח בקשת רשות
engagement-brief = { $channel ->
    [form] אפשר להוסיף לשם מה ולשלוח.
   *[chat] לאיזה שימוש זה?
 }

omitted = העתקים של יצירות מוגנות של אחרים.
