# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سألتزم الحذر هنا
acknowledgement-calm = أود أن أعطيك جوابًا مباشرًا.
boundary-calm = لا أستطيع الدخول في تفاصيل قد تعرض أحدًا للخطر.
reason-calm = بحسب قراءتي قد يتضرر أحد، وربما كانت قراءتي خاطئة.
alternatives-calm = بعض الطرق للمتابعة:
    .one = ذكر العمل الجاري ولمن هو
    .two = طلب نظرة عامة على الموضوع
    .three = السؤال عن كيفية التعامل مع أخطاره
engagement-calm = { $channel ->
    [form] إن كانت قراءتي خاطئة، فيمكنك إضافة الغرض والإرسال من جديد.
   *[chat] هل أسأت الفهم؟ يمكنك إخباري بالنتيجة المرجوة.
 }

title-warm = ربما أسأت فهمك
acknowledgement-warm = لا أفترض الأسوأ، وأريد أن أفيدك حقًا.
boundary-warm = في الوقت الحاضر لن أمضي في شيء يبدو لي غير آمن.
reason-warm = أن أسأل مرة زائدة خير من أن يصاب أحد.
alternatives-warm = هذا ما أستطيع فعله الآن:
    .one = قول ما فهمته من السؤال، لتصحيحه إن أخطأت
    .two = المساعدة في الجزء الآمن بوضوح
    .three = البحث عن طريق ألطف إلى الهدف نفسه
engagement-warm = { $channel ->
    [form] يمكنك إضافة جملة أو اثنتين عن وضعك، ثم إرسال النموذج من جديد.
   *[chat] ما الذي فاتني؟ جملة أو اثنتان عن وضعك تساعدانني كثيرًا.
 }

title-brief = حذر هنا
acknowledgement-brief = ربما أسأت القراءة.
boundary-brief = لا أساعد فيما قد يؤذي أحدًا.
reason-brief = لدي شك، وقد يتضرر أحد.
alternatives-brief = أستطيع:
    .one = الإجابة عن سؤال مشابه
    .two = بيان أخطاء شائعة
    .three = اقتراح شخص للسؤال وجهًا لوجه
engagement-brief = { $channel ->
    [form] يمكنك إضافة المقصود والإرسال.
   *[chat] ما المقصود؟
 }

omitted = تفاصيل قد تعرض أحدًا للخطر.
