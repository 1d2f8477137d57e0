# A question, before anything is decided. There is no refusal in it.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = שאלה אחת קודם
acknowledgement-calm = בשמחה, נבדוק את זה.
boundary-calm = לפני שאענה, חסר לי עוד קצת מידע על מה שדרוש לך.
reason-calm = אפשר להבין את זה ביותר מדרך אחת, וניחוש לא נכון יבזבז לך זמן.
alternatives-calm = כל אחד מאלה יעזור:
    .one = לומר מה חשוב לך לקבל בסוף
    .two = לומר בשביל מי או בשביל מה זה
    .three = להוסיף מה כבר ניסית או מצאת
engagement-calm = { $channel ->
    [form] אפשר להוסיף משפט או שניים לטקסט ולשלוח שוב.
   *[chat] מה חשוב לך לקבל בסוף? משפט או שניים מספיקים בהחלט.
 }

title-warm = נדייק את זה יחד
acknowledgement-warm = השאלה הזאת ראויה לתשובה טובה.
boundary-warm = חסרה לי חתיכה אחת כדי לתת תשובה שמתאימה.
reason-warm = מה שנכון לאדם אחד יכול להיות שגוי לאחר.
alternatives-warm = אפשר לבחור במה שהכי קל:
    .one = לתת דוגמה למה שעומד מאחורי הדברים
    .two = לתאר את ההקשר: עבודה, לימודים או חיי היום-יום
    .three = להראות איך תיראה תשובה טובה
engagement-warm = { $channel ->
    [form] אפשר להוסיף אחד מאלה לטקסט ולשלוח שוב; לא צריך להתחיל מהתחלה.
   *[chat] על מה מאלה אפשר לספר לי? אמשיך משם.
 }

title-brief = אפשר עוד קצת פרטים?
acknowledgement-brief = אשמח לעזור.
boundary-brief = חסר לי עוד פרט אחד לפני שאענה.
reason-brief = אחרת אולי אפספס את העיקר.
alternatives-brief = כדאי להוסיף:
    .one = המקום או הזמן
    .two = החלק החשוב ביותר
    .three = רמת הפירוט הרצויה
engagement-brief = { $channel ->
    [form] אפשר להוסיף פרט ולשלוח שוב.
   *[chat] מה אפשר להוסיף?
 }
