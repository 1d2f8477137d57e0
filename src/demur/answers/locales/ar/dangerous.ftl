# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = أتوقف حيث يتأذى الناس
acknowledgement-calm = قرأت ما كتبته بعناية.
boundary-calm = لا أستطيع المساعدة في العنف أو السلاح أو الاقتحام أو الجريمة أو إيذاء النفس.
reason-calm = قد يصاب أحدهم إصابة بالغة، ولا أحد يستطيع محوها.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح كيف يحمي الناس أنفسهم وبيوتهم وحساباتهم
    .two = شرح أول ما يلزم بعد حادث أو تهديد أو اقتحام
    .three = الدلالة على خطوط مساعدة مجانية عبر findahelpline.com، لك أو لغيرك
engagement-calm = { $channel ->
    [form] يمكنك تغيير ما كتبته إلى أحد هذه الخيارات، أو إضافة الغرض منه، ثم إرساله من جديد.
   *[chat] ما الذي وراء السؤال؟ قد يكون هناك طريق آمن إليه.
 }

title-warm = لنبحث عن الطريق الآمن
acknowledgement-warm = أود أن أفيدك حقًا، فهذا جواب صريح.
boundary-warm = لن أدخل في الأسلحة أو الهجمات أو الاقتحام أو الجرائم أو طرق إيذاء النفس أو الغير.
reason-warm = إذا خرجت تفاصيل كهذه، فلا أحد يعرف من سيتأذى بها.
alternatives-warm = هذه أمور أفعلها بسرور:
    .one = التفكير في خلاف وطرق تهدئته
    .two = المساعدة في قصة أو درس أو تقرير من دون هذه التفاصيل
    .three = إيجاد كلمات لإخبار صديق أو مستمع من findahelpline.com بما يجري
engagement-warm = { $channel ->
    [form] يمكنك كتابة المرجو من هذا، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما المرجو من هذا؟ لنبحث عن طريق يبقي الجميع في أمان.
 }

title-brief = السلامة أولًا هنا
acknowledgement-brief = وصلتني الفكرة.
boundary-brief = أبقى بعيدًا عن العنف والسلاح والاقتحام والجريمة وإيذاء النفس.
reason-brief = قد يتأذى أناس.
alternatives-brief = أستطيع:
    .one = شرح الأخطار
    .two = اقتراح طرق أكثر أمانًا
    .three = ذكر مكان الدعم: findahelpline.com
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحدها، أو الغرض.
   *[chat] ما الغرض من ذلك؟
 }

omitted = تفاصيل عن العنف أو السلاح أو الاقتحام أو الجريمة أو إيذاء النفس.
