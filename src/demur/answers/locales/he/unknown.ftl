# The model stopped, and nobody said why.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = לא ידוע לי למה עצרתי
acknowledgement-calm = ברור שחיכית כאן למשהו מועיל.
boundary-calm = עצרתי, ולא אוכל לתת תשובה למה שכתבת.
reason-calm = איש לא אמר לי מה עמד בדרך, ולכן לא אמציא סיבה.
alternatives-calm = מה שעוזר הרבה פעמים:
    .one = לשאול על חלק אחד בכל פעם
    .two = לומר במשפט מה אמור לצאת מזה
    .three = להתחיל בשאלה כללית יותר
engagement-calm = { $channel ->
    [form] אפשר לשנות את הטקסט באחת הדרכים האלה, ולשלוח שוב.
   *[chat] ננסה אחת מאלה? אפשר לומר לי איפה להתחיל.
 }

title-warm = זה לא הצליח
acknowledgement-warm = הלוואי שהיה לי יותר מזה לתת לך.
boundary-warm = לא אוכל לסיים את התשובה שחיכית לה.
reason-warm = משהו גרם לי לעצור, ובכנות, לא ברור לי מה.
alternatives-warm = אחת מאלה אולי תקדם אותנו:
    .one = להוסיף קצת רקע, למשל למי זה מיועד
    .two = להדביק את הטקסט שמדובר בו, אם יש
    .three = לתת לי דוגמה לתוצאה הרצויה
engagement-warm = { $channel ->
    [form] אפשר להוסיף מה שיש, ולשלוח שוב את הטופס; אולי זה יעבור.
   *[chat] ננסה עוד פעם? אעבוד עם כל מה שיתווסף.
 }

title-brief = הפעם בלי תשובה
acknowledgement-brief = זה מעצבן, ברור.
boundary-brief = לא אוכל לענות על מה שכתבת.
reason-brief = לא אמרו לי למה.
alternatives-brief = אפשר:
    .one = לנסות שוב קצת אחר כך
    .two = לשלוח גרסה קצרה יותר
    .three = לשאול במה אפשר לעזור כאן
engagement-brief = { $channel ->
    [form] אפשר לשנות משהו ולשלוח שוב.
   *[chat] ננסה עוד פעם אחת?
 }

omitted = חלק שבו עצרתי, בלי לדעת למה.
