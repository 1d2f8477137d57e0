# Getting somebody to give away access, money or secrets.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = لا حيل لكسب الثقة
acknowledgement-calm = يبدو أن الكثير يتوقف على هذا عندك.
boundary-calm = لا أساعد في دفع أحد إلى تسليم كلمات مرور أو مال أو أسرار.
reason-calm = سيدفع الثمن من أراد المساعدة فقط.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح الحيل الشائعة، ليعرفها الفريق كله
    .two = كتابة رسالة واضحة تبين من المرسل وما المطلوب
    .three = شرح الطريق الرسمي لاستعادة الدخول
engagement-calm = { $channel ->
    [form] يمكنك تغيير ما كتبته إلى أحد هذه الخيارات، أو إضافة الغرض منه، ثم إرساله من جديد.
   *[chat] من يملك الموافقة على ما يلزمك؟ لنفكر في كيفية طلبه بوضوح.
 }

title-warm = لنطلب بوضوح
acknowledgement-warm = حين يضيق الوقت ويكبر الرهان، يبدو كل مخرج جيدًا.
boundary-warm = ومع ذلك، لن أساعد في أخذ دخول أو مال أو أسرار من الناس بالحيلة.
reason-warm = ينجح ذلك باستعجال إنسان قبل أن يفكر، ثم يبقى الضرر عليه.
alternatives-warm = مخارج أخرى من الضيق:
    .one = الكتابة إلى الشخص المسؤول وشرح سبب الاستعجال
    .two = تحديد أول ما يلزم إذا وقعت الحيلة عليك
    .three = التخطيط لتدريب وافق عليه الفريق
engagement-warm = { $channel ->
    [form] يمكنك كتابة مصدر الضغط، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ماذا يحدث إن لم ينجح الأمر اليوم؟ لنبدأ من هناك.
 }

title-brief = أبقى على صدقي مع الناس
acknowledgement-brief = يبدو هذا مرهقًا.
boundary-brief = لا أساعد في نيل دخول أو مال أو أسرار بالتظاهر.
reason-brief = سيتحمل غيرك الخسارة.
alternatives-brief = أستطيع:
    .one = شرح التحقق من متصل
    .two = صياغة طلب صادق
    .three = اقتراح تسجيل دخول أقوى
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] ما الذي يخفف الأمر؟
 }

omitted = طرق لدفع الناس إلى تسليم دخول أو مال أو أسرار.
