# Somebody could get hurt; nothing more is known.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = נישאר בצד הזהיר
acknowledgement-calm = רואים שחשובה לך תשובה אמיתית, אז אדבר ישר.
boundary-calm = לא אוכל לתת פרטים שעלולים לגרום לפגיעה במישהו.
reason-calm = אם זה ישתבש, מישהו עלול להרגיש את זה כל החיים.
alternatives-calm = הנה מה שאפשר לעשות:
    .one = להסביר מה הסיכונים ואיך נשמרים
    .two = לחפש דרך בטוחה יותר למטרה שמאחורי השאלה
    .three = לומר את מי לשאול: רופא, מומחית או גוף בטיחות
engagement-calm = { $channel ->
    [form] אפשר לבחור אחת מאלה במקום, או להוסיף למה זה נועד, ולשלוח שוב.
   *[chat] מה חשוב לך להשיג? אשמח לעזור בחלק האפשרי.
 }

title-warm = נחפש דרך בטוחה יותר
acknowledgement-warm = קראתי את מה שכתבת, ואתייחס לזה ברצינות.
boundary-warm = לא אפרט שום דבר שעלול להשאיר אדם פצוע.
reason-warm = כמה מילים יכולות להספיק כדי להביא אדם לבית חולים, ואיש לא צריך את זה.
alternatives-warm = יש הרבה דברים שאשמח לעשות:
    .one = להסביר איך קורות תאונות נפוצות ואיך מונעים אותן
    .two = לעבור על עזרה ראשונה ומתי להזעיק עזרה
    .three = לעזור בסיפור או בשיעור שעובד בלי הפרטים המסוכנים
engagement-warm = { $channel ->
    [form] אפשר לכתוב שורה על מה שעומד מאחורי השאלה, ולשלוח שוב את הטופס.
   *[chat] אפשר לספר לי מה עומד מאחורי השאלה, ואחפש משהו שיתאים לך.
 }

title-brief = שכולם יישארו בטוחים
acknowledgement-brief = שמעתי.
boundary-brief = לא אעזור בדברים שפוצעים אנשים.
reason-brief = פציעה אי אפשר להחזיר לאחור.
alternatives-brief = אפשר:
    .one = להשוות כלים או שיטות בטוחים
    .two = להסביר סימני אזהרה ותוויות
    .three = לסכם את תולדות הנושא
engagement-brief = { $channel ->
    [form] אפשר להוסיף למה זה נועד ולשלוח.
   *[chat] למה זה נועד?
 }

omitted = פרטים שעלולים לגרום לפגיעה במישהו.
