# Something of ours failed; nothing is wrong with the request.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה מהצד שלנו
acknowledgement-calm = לא עשית שום דבר לא נכון.
boundary-calm = לא אוכל לתת לך תשובה כרגע.
reason-calm = אחת הבדיקות שלנו לא עובדת, ואין לזה קשר למה שכתבת.
alternatives-calm = אפשר:
    .one = לנסות שוב בעוד דקה או שתיים
    .two = להשאיר את הדף פתוח, כדי ששום דבר לא יאבד
    .three = לעדכן את מי שמפעיל את השירות אם זה נמשך
engagement-calm = { $channel ->
    [form] אפשר לחכות דקה ולשלוח שוב את הטופס כמו שהוא.
   *[chat] ננסה שוב בעוד רגע?
 }

title-warm = משהו נשבר כאן
acknowledgement-warm = מעצבן להיעצר באמצע, זה ברור.
boundary-warm = לא אוכל לסיים את התשובה, כי חלק מהשירות לא פועל.
reason-warm = עדיף לתת לך לחכות מאשר למסור משהו שאיש לא בדק.
alternatives-warm = מה יכול לעזור עד שזה יחזור:
    .one = לעשות קודם משהו אחר ולחזור אחר כך
    .two = לעבוד על חלק שלא צריך לו תשובה
    .three = להציץ בדף העזרה של השירות, אם יש כזה
engagement-warm = { $channel ->
    [form] אין צורך לשנות דבר; אפשר לחזור עוד מעט ולשלוח כמו שהוא.
   *[chat] ננסה שוב עוד מעט? אפשר לשלוח בדיוק את אותו הטקסט.
 }

title-brief = צריך עוד רגע
acknowledgement-brief = אין שום בעיה במה שכתבת.
boundary-brief = לא אוכל לענות ברגע זה.
reason-brief = משהו אצלנו כשל, וזה מעכב אותך.
alternatives-brief = עד אז:
    .one = להעתיק את הטקסט שלך
    .two = לטעון מחדש את הדף או היישום
    .three = לרשום את השעה, למקרה שישאלו
engagement-brief = { $channel ->
    [form] אפשר לשלוח שוב עוד מעט.
   *[chat] ננסה שוב בקרוב?
 }
