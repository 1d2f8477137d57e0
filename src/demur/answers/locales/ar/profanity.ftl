# Swear words and crude language.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = الفكرة نفسها بلا شتائم
acknowledgement-calm = أرى أن المطلوب كلام فيه حدة.
boundary-calm = لا أكتب هنا شتائم أو ألفاظًا نابية.
reason-calm = بعض من يقرؤون هنا يفضلون ألا يروها.
alternatives-calm = هذا ما أستطيع فعله:
    .one = قول الشيء نفسه بحدة وبكلمات نظيفة
    .two = كتابة رد صريح ومهذب
    .three = شرح معنى عبارة فظة ومدى شدتها
engagement-calm = { $channel ->
    [form] يمكنك حذف الشتائم، أو طلب صيغة نظيفة، ثم الإرسال من جديد.
   *[chat] من سيقرأ هذا؟ كي أجد النبرة المناسبة.
 }

title-warm = يمكن أن يلسع بلا شتائم
acknowledgement-warm = الكلمة القوية تريح أحيانًا، أعرف ذلك.
boundary-warm = أترك الكلمات البذيئة خارج ما أكتبه هنا.
reason-warm = قد تصيب من لا ذنب له.
alternatives-warm = لنعطه قوة بطريقة أخرى:
    .one = ابتكار شتائم مضحكة لا تزعج أحدًا
    .two = تحويل نوبة غضب إلى خطبة قصيرة مرحة
    .three = تلطيف مسودة مع بقاء الفكرة
engagement-warm = { $channel ->
    [form] يمكنك كتابة سبب هذا الرد، ثم إرسال النموذج من جديد.
   *[chat] على ماذا هذا الرد؟ سأعطيه شيئًا من القوة.
 }

title-brief = من دون الشتائم
acknowledgement-brief = أفهم المزاج.
boundary-brief = لا أستعمل لغة نابية هنا.
reason-brief = هذه اللغة تنفر بعض القراء.
alternatives-brief = أستطيع:
    .one = كتابة كلمات أغنية بقواف نظيفة
    .two = صياغة شكوى مؤثرة
    .three = إبقاء الفكاهة بلا شتائم
engagement-brief = { $channel ->
    [form] يمكنك تغيير الكلمات والإرسال.
   *[chat] أيها أفضل لك؟
 }

omitted = الشتائم.
