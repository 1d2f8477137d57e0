# Advice on somebody's own case that a professional has to give.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = مسألة تحتاج إلى مختص
acknowledgement-calm = الرغبة في جواب واضح قبل أي خطوة أمر طبيعي.
boundary-calm = لا أستطيع تقديم مشورة مهنية في حالتك الخاصة.
reason-calm = من يرى الحالة كاملة ينتبه إلى أمور قد تفوتني من هنا.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح ما يجري عادة في حالات كهذه بكلمات بسيطة
    .two = إعداد قائمة أسئلة لطرحها على مختص
    .three = تلخيص المعلومات التي لديك في سطور، لأخذها إلى الموعد
engagement-calm = { $channel ->
    [form] يمكنك تغيير ما كتبته إلى أحد هذه الخيارات، أو السؤال عن الأمر بوجه عام، ثم إرساله من جديد.
   *[chat] ما القرار المطلوب، وما المعروف لديك حتى الآن؟
 }

title-warm = حالتك تستحق نظرة خبيرة
acknowledgement-warm = ليس سهلًا أن يواجه المرء خيارًا كهذا وحده، وأود أن أساعد.
boundary-warm = لن أحل محل شخص مؤهل يستطيع النظر في حالتك.
reason-warm = لو أخطأت، فستقع النتيجة عليك.
alternatives-warm = لنجعل الخطوة التالية أخف:
    .one = معرفة نوع الخبرة التي تناسب المشكلة
    .two = المرور على الخيارات الشائعة ومزايا كل منها
    .three = شرح الكلمات الصعبة في خطاب أو تقرير وصل إليك
engagement-warm = { $channel ->
    [form] يمكنك كتابة ما قد يفيدك مع شيء من الخلفية، ثم إرسال النموذج من جديد.
   *[chat] ما أكثر ما يثقل عليك؟ يمكنك إخباري به، فنرتب الأمر خطوة خطوة.
 }

title-brief = هذا شأن أهل الخبرة
acknowledgement-brief = سؤال في محله.
boundary-brief = لا أقدم مشورة الخبراء في الحالات الشخصية.
reason-brief = يلزم من يرى التفاصيل.
alternatives-brief = أستطيع:
    .one = وصف ما ينظر إليه الخبراء
    .two = صياغة رسالة إلى مختص
    .three = ذكر أماكن المشورة المجانية
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] أيها يفيدك؟
 }

omitted = مشورة في حالتك تحتاج إلى مختص.
