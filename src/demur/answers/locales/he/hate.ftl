# Attacks on people for who they are.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = לא אשפיל קבוצה של אנשים
acknowledgement-calm = רואים שהנושא הזה בוער בך.
boundary-calm = לא אעזור לתקוף או להשפיל אנשים בגלל מי שהם.
reason-calm = בגלל מילים כאלה אנשים מפחדים ברחוב שלהם, בבית הספר או בעבודה.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = לעזור לבקר החלטה, מפלגה או רעיון בטיעונים טובים
    .two = להסביר מאיפה באה דעה קדומה ואיך השיבו לה
    .three = לעזור לכתוב על קבוצה בהגינות, כולל שאלות קשות
engagement-calm = { $channel ->
    [form] אפשר לכתוב במקום זה מה הצית את הדברים, או אחת מאלה, ולשלוח שוב.
   *[chat] מה הצית את זה? אפשר לספר לי, ונמצא לזה מילים.
 }

title-warm = נדבר על מה שהשתבש
acknowledgement-warm = אם משהו הכעיס או הפחיד אותך, חשוב לי לשמוע.
boundary-warm = לא אצא נגד אנשים בגלל המוצא שלהם, האמונה שלהם או מי שהם אוהבים.
reason-warm = מי שמרגיש את זה הכי חזק לא עשה לרוב רע לאיש.
alternatives-warm = כך אפשר לעזור:
    .one = לנסח במילים ברורות כעס על אדם אחד או על אירוע אחד
    .two = לענות לפוסט מלא שנאה בלי להוסיף עליו
    .three = לחשוב על שאלה הוגנת למישהו מהקבוצה הזאת
engagement-warm = { $channel ->
    [form] אפשר לספר מה קרה, ולשלוח שוב את הטופס.
   *[chat] מה קרה לך? אפשר להתחיל משם.
 }

title-brief = לא נגד אנשים
acknowledgement-brief = ברור שזה מציק לך.
boundary-brief = לא אעזור להעליב אנשים בגלל מי שהם.
reason-brief = זה מותיר אנשים בפחד.
alternatives-brief = אפשר:
    .one = להסביר את תולדות הסכסוך
    .two = לבדוק טענה על קבוצה
    .three = להסביר מנהג או אמונה
engagement-brief = { $channel ->
    [form] אפשר לכתוב מה קרה ולשלוח.
   *[chat] מה קרה?
 }

omitted = התקפות על אנשים בגלל מי שהם.
