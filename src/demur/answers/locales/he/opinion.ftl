# Taking sides where people differ for good reasons.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = את ההכרעה אשאיר לך
acknowledgement-calm = זו שאלה שחשובה להרבה אנשים.
boundary-calm = לא אנקוט צד בעניין של דעה.
reason-calm = אנשים רואים אותה אחרת מסיבות טובות, והבחירה שלך.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להציג את הטיעון החזק ביותר של כל צד
    .two = להפריד בין עובדות לערכים
    .three = לרשום שאלות שמגלות מה חשוב לך
engagement-calm = { $channel ->
    [form] אפשר לציין אילו דעות להשוות, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] לאן הדעה שלך נוטה בינתיים?
 }

title-warm = בלי צד, אבל עם הרבה מה לומר
acknowledgement-warm = זו שאלה ששווה שיחה טובה.
boundary-warm = לא אומר באיזה צד של הוויכוח אבחר.
reason-warm = מה שיקר ללב שונה מאדם לאדם, ואיש לא יכול לשקול את זה במקומך.
alternatives-warm = את אלה אעשה ברצון:
    .one = להסביר איך כל צד רואה את זה, במילים שלו
    .two = לספר איך הוויכוח נולד
    .three = לבחון את הטיעון שלך בעזרת טיעון נגדי
engagement-warm = { $channel ->
    [form] אפשר לכתוב את הדעה שלך, או לבחור אחת מאלה, ולשלוח שוב.
   *[chat] מה עורר את המחשבה הזאת? אפשר להתחיל מהדעה שלך.
 }

title-brief = זו ההחלטה שלך
acknowledgement-brief = שאלה מעניינת.
boundary-brief = דעה בשאלות שבמחלוקת לא אביע.
reason-brief = ידוע לך הכי טוב מה חשוב לך.
alternatives-brief = אפשר:
    .one = להראות מה אומרים מחקרים
    .two = לרשום יתרונות וחסרונות
    .three = לעזור לנסח את הדעה שלך
engagement-brief = { $channel ->
    [form] אפשר להזין אחת מאלה במקום.
   *[chat] מה יעזור?
 }

omitted = הכרעה בעניין של דעה.
