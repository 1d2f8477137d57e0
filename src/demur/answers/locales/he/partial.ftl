# Part was answered, and the part that could do harm was left out.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = חלק אחד נשאר בחוץ
acknowledgement-calm = על שאר מה ששאלת כבר יש תשובה.
boundary-calm = לא אוכל לתת את החלק שעלול לגרום נזק.
omitting-calm = את זה השארתי בחוץ:
reason-calm = זה עלול להביא צרות לך או לאדם אחר.
alternatives-calm = כך אפשר להמשיך:
    .one = להשתמש בתשובה כמו שהיא
    .two = לבקש עוד על החלק שכן נמצא
    .three = לומר לשם מה היה החלק החסר, כדי למצוא דרך אחרת
engagement-calm = { $channel ->
    [form] אפשר לכתוב בטופס לשם מה היה החלק החסר, ולשלוח שוב.
   *[chat] האם השאר מספיק כדי להתקדם?
 }

title-warm = הנה זה, עם חור אחד
acknowledgement-warm = את כל השאר עשיתי, בתקווה שזה יקדם אותך הרבה.
boundary-warm = לא אוסיף את החתיכה שמישהו עלול להיפגע ממנה.
omitting-warm = זו החתיכה ששמרתי אצלי:
reason-warm = עדיף חור בתשובה מאדם שנפגע.
alternatives-warm = מכאן אפשר:
    .one = לתאר את המטרה שמאחורי החתיכה החסרה
    .two = להביא את השאלה הזאת למי שעובד בתחום
    .three = לקבל את השאר ארוך יותר, קצר יותר או פשוט יותר
engagement-warm = { $channel ->
    [form] אפשר לעבוד עם מה שיש, או לכתוב מה החתיכה החסרה הייתה אמורה לעשות, ולשלוח שוב.
   *[chat] לשם מה נחוצה החתיכה החסרה? אולי אפשר להגיע לשם אחרת.
 }

title-brief = יש תשובה, חוץ מחלק אחד
acknowledgement-brief = השאר מוכן.
boundary-brief = את מה שעלול להזיק לא אכלול.
omitting-brief = נשאר בחוץ:
reason-brief = מישהו עלול להיפגע.
alternatives-brief = אפשר:
    .one = להמשיך עם השאר
    .two = לבקש גרסה בטוחה יותר
    .three = לבקש דוגמאות
engagement-brief = { $channel ->
    [form] אפשר לשנות את החלק הזה ולשלוח שוב.
   *[chat] השאר מספיק?
 }
