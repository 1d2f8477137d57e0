# False facts about voting, manipulation in politics.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה עלול להטעות מצביעים
acknowledgement-calm = בחירות ופוליטיקה מעלות הרבה שאלות טובות.
boundary-calm = לא אעזור להפיץ טענות שגויות על הצבעה או להערים על אנשים בפוליטיקה.
reason-calm = מישהו עלול לפספס את ההצבעה, או להצביע לפי משהו שאינו נכון.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר איך מצביעים ואיפה לברר תאריכים
    .two = לכתוב נאום או עלון חזק, בחתימה שלך
    .three = להשוות בין עמדות של מועמדים, מתוך טקסטים שמודבקים כאן
engagement-calm = { $channel ->
    [form] אפשר לשנות להודעה עם חתימה שלך, או לאחת מאלה, ולשלוח שוב.
   *[chat] מה חשוב לך שאנשים יידעו? נאמר את זה עם עובדות.
 }

title-warm = לשכנע בדרך הוגנת
acknowledgement-warm = טוב שאכפת לך מהדרך שבה מתנהלים הדברים אצלך.
boundary-warm = לא אעזור להטעות מצביעים או לזייף תמיכה ברעיון.
reason-warm = מי שרימו אותו פעם אחת מפסיק לא פעם להאמין בבחירות בכלל.
alternatives-warm = כך אפשר לעזור לך להשפיע:
    .one = לענות בטון רגוע לשמועה שקרית על בחירות
    .two = לכתוב למועמדת, לעיתון או לוועדת הבחירות
    .three = לתכנן קריאה לצאת להצביע, לא משנה למי
engagement-warm = { $channel ->
    [form] אפשר לכתוב לאיזה שינוי התקווה שלך, ולשלוח שוב את הטופס.
   *[chat] איזה שינוי חשוב לך? אעזור לבנות את הטיעון.
 }

title-brief = עובדות נכונות על הצבעה
acknowledgement-brief = המטרה חשובה לך.
boundary-brief = לא אעזור להטעות מצביעים.
reason-brief = מישהו עלול לאבד את קולו.
alternatives-brief = אפשר:
    .one = להסביר איך סופרים קולות
    .two = להסביר שאלה במשאל עם
    .three = לבדוק טענה שקראת
engagement-brief = { $channel ->
    [form] אפשר לשנות ולשלוח.
   *[chat] מה הנקודה העיקרית?
 }

omitted = טענות שגויות או מטעות על הצבעה או על פוליטיקה.
