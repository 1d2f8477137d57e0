# Advice on somebody's own case that a professional has to give.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = שאלה לאיש מקצוע
acknowledgement-calm = טבעי לרצות תשובה ברורה לפני שפועלים.
boundary-calm = לא אוכל לתת ייעוץ מקצועי על המקרה האישי שלך.
reason-calm = מי שרואה את התמונה המלאה יבחין בדברים שאפספס מכאן.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר במילים פשוטות איך מקרים כאלה מתנהלים בדרך כלל
    .two = להכין רשימת שאלות לפגישה עם איש מקצוע
    .three = לסכם את מה שכבר ידוע לך, כדי לקחת לפגישה
engagement-calm = { $channel ->
    [form] אפשר להחליף את הטקסט באחת האפשרויות, או לשאול באופן כללי, ולשלוח שוב.
   *[chat] מה צריך להחליט, ומה ידוע לך עד עכשיו?
 }

title-warm = מגיעה לך עין מקצועית
acknowledgement-warm = לא קל לעמוד לבד מול החלטה כזאת, ואשמח לעזור.
boundary-warm = לא אבוא במקום אדם שהוכשר לבדוק את המקרה שלך.
reason-warm = אם אטעה, ההשלכות ייפלו עליך.
alternatives-warm = כך אפשר להקל על הצעד הבא:
    .one = לברר איזה סוג של מומחה מתאים לבעיה
    .two = לעבור על האפשרויות המקובלות ועל היתרונות של כל אחת
    .three = להסביר מילים קשות במכתב או בדוח שקיבלת
engagement-warm = { $channel ->
    [form] אפשר לכתוב מה מכל אלה יעזור, עם קצת רקע, ולשלוח שוב את הטופס.
   *[chat] מה הכי מכביד עליך? אפשר לספר לי, ונפרק את זה צעד אחר צעד.
 }

title-brief = זה עניין למומחים
acknowledgement-brief = שאלה טובה.
boundary-brief = ייעוץ של מומחה למקרה אישי לא אתן.
reason-brief = צריך מישהו שרואה את הפרטים.
alternatives-brief = אפשר:
    .one = לתאר מה מומחים בודקים
    .two = לנסח פנייה למומחה
    .three = לומר איפה יש ייעוץ בחינם
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה יעזור?
 }

omitted = ייעוץ על המקרה שלך שדורש איש מקצוע.
