# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = זה עלול להגיע לבית משפט
acknowledgement-calm = אולי יש כאן יותר ממה שרואים מכאן.
boundary-calm = לא אעזור במעשים שעלולים להיחשב לפשע.
reason-calm = מישהו עלול להיפגע מכך, ומי שמשתתף עלול לעמוד מול שופט.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר במילים פשוטות מה החוק אומר על נושא
    .two = לרשום שאלות לעורך דין או למרכז ייעוץ
    .three = לחפש דרך חוקית לצאת מהבעיה שמאחורי זה
engagement-calm = { $channel ->
    [form] אם אחת מאלה מתאימה, אפשר לכתוב אותה בטופס במקום זה, ולשלוח.
   *[chat] אם אחת מאלה מתאימה, אפשר לומר איזו, ואתחיל.
 }

title-warm = נמצא דרך טובה יותר לצאת מזה
acknowledgement-warm = לא ידוע לי מה הביא אותך לכאן, ואין כאן שיפוט.
boundary-warm = ובכל זאת, לא אתן יד לשום דבר שעלול להיות פשע.
reason-warm = דברים כאלה עולים לאנשים בחסכונות, בביטחון או בחירות.
alternatives-warm = אשמח לעזור לך:
    .one = למצוא מילים לסרב למי שדוחף למשהו
    .two = לחשוב על קשיי כסף, חוב או ריב, צעד אחר צעד
    .three = לכתוב מכתב שמבקש עוד זמן או הסדר הוגן
engagement-warm = { $channel ->
    [form] אפשר לבחור את הקרוב ביותר, לכתוב אותו בטופס ולשלוח.
   *[chat] אפשר לבחור את הקרוב ביותר, ונמשיך משם.
 }

title-brief = הפעם בלעדיי
acknowledgement-brief = אולי אין כאן כוונה רעה.
boundary-brief = לא אעזור במה שעלול להיות פשע.
reason-brief = אחרים עלולים לשלם על זה.
alternatives-brief = אפשר:
    .one = להסביר מכתב מבית משפט
    .two = להסביר איך מגישים תלונה
    .three = לבנות עלילה לספר מתח
engagement-brief = { $channel ->
    [form] אפשר לשלוח אחת מאלה במקום.
   *[chat] אפשר לומר איזו מתאימה.
 }

omitted = צעדים שעלולים להיחשב לפשע.
