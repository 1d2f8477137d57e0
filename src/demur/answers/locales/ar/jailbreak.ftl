# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سأبقى كما أنا
acknowledgement-calm = أرى رغبة في أن أعمل بطريقة أخرى.
boundary-calm = لا أستطيع ترك حدودي أو تمثيل مساعد بلا حدود.
reason-calm = لا يمكن للناس الاعتماد علي إلا إذا كنت على حال واحدة مع الجميع.
alternatives-calm = ما أستطيعه:
    .one = تغيير النبرة أو الطول أو الأسلوب بما يناسبك
    .two = أداء دور في قصة أو لعبة مع البقاء كما أنا
    .three = القول بصدق إلى أي مدى أستطيع التقدم في موضوع ما
engagement-calm = { $channel ->
    [form] يمكنك كتابة ما يهمك معرفته مباشرة، ثم إرساله من جديد.
   *[chat] ما الذي يهمك معرفته؟ يكفي سؤال مباشر، وسأبذل جهدي.
 }

title-warm = ما زلت أنا، ويسعدني أن أساعد
acknowledgement-warm = هناك فكرة أمامي، وأشارك فيها بسرور حيث أستطيع.
boundary-warm = لن أضع حدودي جانبًا، لا في لعبة ولا تحت اسم آخر.
reason-warm = من يأتي بعدك يحتاج إلى الثقة بي مثلك تمامًا.
alternatives-warm = لنجرب أحد هذه الخيارات:
    .one = كتابة قصة فيها بطلة جريئة أو شرير ذكي
    .two = الحديث عن كيفية بناء مساعدين مثلي واختبارهم
    .three = الإجابة عن الصيغة البسيطة للسؤال بقدر ما أستطيع
engagement-warm = { $channel ->
    [form] يمكنك كتابة ما يثير فضولك في جملة بسيطة، ثم إرسال النموذج من جديد.
   *[chat] ما الذي يثير فضولك؟ سأقول بوضوح ما أستطيع فعله.
 }

title-brief = لم أتغير
acknowledgement-brief = الفكرة واضحة.
boundary-brief = لن أترك حدودي.
reason-brief = الناس يعتمدون على ثباتي.
alternatives-brief = أستطيع:
    .one = ذكر ما أفعله هنا
    .two = رواية نكتة أو لغز
    .three = التفكير معًا في أفكار
engagement-brief = { $channel ->
    [form] يمكنك إرسال المهمة وحدها.
   *[chat] ما المهمة؟
 }

omitted = الجزء المتعلق بترك حدودي.
