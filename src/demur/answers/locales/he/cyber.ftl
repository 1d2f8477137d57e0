# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = המערכת הזאת שייכת לאחרים
acknowledgement-calm = זו שאלה טכנית, וקראתי אותה מקרוב.
boundary-calm = לא אעזור בתוכנות זדוניות או בכניסה למערכות של אחרים.
reason-calm = מי שנעזר במערכות האלה עלול לאבד נתונים, כסף או פרטיות.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעזור לאבטח את החשבונות, המכשירים והרשת שלך
    .two = להסביר איך לחזור לחשבון שלך בדרך הרשמית
    .three = להציע מעבדות תרגול שנבנו ללימוד אבטחה
engagement-calm = { $channel ->
    [form] אם אחת מאלה מתאימה, אפשר לכתוב אותה בטופס במקום, ולשלוח.
   *[chat] אם אחת מאלה מתאימה, אפשר לומר איזו, ונתחיל בה.
 }

title-warm = נעבור לצד ההגנה
acknowledgement-warm = אבטחת מידע היא תחום שיש בו המון לגלות.
boundary-warm = לא אעזור לתקוף או לפרוץ למחשבים ולחשבונות של אחרים.
reason-warm = מישהו בצד השני יעבוד שבועות כדי לתקן.
alternatives-warm = יש הרבה דברים שאשמח לעשות:
    .one = לעבור על מה שעושים כשנראה שמישהו נכנס לחשבון שלך
    .two = להסביר איך חברות מזמינות אנשים לבדוק את המערכות שלהן
    .three = לתכנן דרך לעבודה בתחום האבטחה
engagement-warm = { $channel ->
    [form] אפשר לבחור אחת מאלה, לתאר אותה בטופס ולשלוח.
   *[chat] אפשר לבחור כל אחת מאלה, ואתחיל מיד.
 }

title-brief = לא נוגעים במערכות של אחרים
acknowledgement-brief = זה תחום לא פשוט.
boundary-brief = לא אעזור בתוכנות זדוניות או בפריצות.
reason-brief = אנשים עלולים לאבד מידע.
alternatives-brief = אפשר:
    .one = להסביר אזהרת אבטחה
    .two = לחפש נקודות תורפה בקוד שלך
    .three = לתאר פרצה למי שאחראי לה
engagement-brief = { $channel ->
    [form] אפשר לבחור אחת ולשלוח.
   *[chat] אפשר לומר מה מתאים.
 }

omitted = תוכנות זדוניות או כניסה למערכות של אחרים.
