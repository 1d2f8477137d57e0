# A question, before anything is decided. There is no refusal in it.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سؤال واحد أولًا
acknowledgement-calm = يسعدني النظر في هذا.
boundary-calm = قبل أن أجيب، أحتاج إلى معرفة المزيد عن المطلوب.
reason-calm = يمكن فهمه بأكثر من طريقة، والتخمين الخاطئ سيضيع وقتك.
alternatives-calm = أي من هذه يفيد:
    .one = ذكر النتيجة المرجوة في النهاية
    .two = ذكر لمن هو أو لأي غرض
    .three = إضافة ما جربته أو وجدته حتى الآن
engagement-calm = { $channel ->
    [form] يمكنك إضافة جملة أو اثنتين إلى ما كتبته، ثم إرساله من جديد.
   *[chat] ما النتيجة المرجوة في النهاية؟ تكفي جملة أو اثنتان.
 }

title-warm = لنفهم الأمر على وجهه
acknowledgement-warm = سؤالك يستحق جوابًا يليق به.
boundary-warm = تنقصني قطعة أحتاج إليها لأعطي جوابًا مناسبًا.
reason-warm = ما يصح لشخص قد لا يصح لآخر.
alternatives-warm = يمكنك اختيار الأسهل:
    .one = إعطاء مثال على المقصود
    .two = وصف السياق: عمل أو دراسة أو حياة يومية
    .three = بيان شكل الجواب الجيد في نظرك
engagement-warm = { $channel ->
    [form] يمكنك إضافة إحدى هذه النقاط إلى النص وإرساله من جديد، ولا حاجة إلى البدء من الصفر.
   *[chat] عن أي من هذه يمكنك إخباري؟ سأكمل من هناك.
 }

title-brief = هل من تفاصيل أكثر؟
acknowledgement-brief = بكل سرور.
boundary-brief = أحتاج إلى تفصيل واحد بعد قبل أن أجيب.
reason-brief = وإلا فقد يفوتني المقصود.
alternatives-brief = يمكن إضافة:
    .one = المكان أو الزمان
    .two = الجزء الأهم
    .three = مقدار التفصيل المطلوب
engagement-brief = { $channel ->
    [form] يمكنك إضافة نقطة ثم الإرسال.
   *[chat] ما الذي يمكنك إضافته؟
 }
