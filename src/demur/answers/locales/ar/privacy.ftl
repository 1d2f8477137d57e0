# Another person's private life, the privacy of a third person.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذه حياة إنسان الخاصة
acknowledgement-calm = أفهم سبب الرغبة في المعرفة.
boundary-calm = لا أساعد في العثور على تفاصيل خاصة عن شخص آخر.
reason-calm = الشخص المعني ليس هنا ليوافق.
alternatives-calm = هذا ما أستطيع فعله:
    .one = المساعدة في الكتابة إلى الشخص وسؤاله مباشرة
    .two = شرح السجلات المتاحة للعموم وطريقة طلبها
    .three = المساعدة في إزالة بياناتك أنت من مكان ما
engagement-calm = { $channel ->
    [form] يمكنك تغيير ما كتبته إلى أحد هذه الخيارات، أو إضافة الغرض منه، ثم إرساله من جديد.
   *[chat] فيم تساعدك هذه المعلومة؟ قد يكون هناك طريق آخر.
 }

title-warm = لنترك هذا لصاحب الشأن
acknowledgement-warm = قد يكون الجهل بالأمر صعبًا، خصوصًا مع شخص عزيز عليك.
boundary-warm = لن أتتبع أو أنقل ما يخص حياة أحد الخاصة.
reason-warm = إذا خرجت أمور كهذه، فقد تجلب غرباء إلى باب إنسان.
alternatives-warm = يسعدني أحد هذه الأمور:
    .one = التخطيط لطرح الموضوع في اللقاء القادم
    .two = شرح كيف تساعد خدمات البحث في العثور على صديق أو قريب انقطعت أخباره
    .three = التفكير فيما يلزم عند الخوف على سلامة أحد
engagement-warm = { $channel ->
    [form] يمكنك كتابة ما ينبغي حله، ثم إرسال النموذج من جديد.
   *[chat] ما الذي ينبغي حله؟ سأبحث عن طريق ينصف الطرفين.
 }

title-brief = لصاحب الشأن أن يقوله
acknowledgement-brief = أرى لماذا يهمك.
boundary-brief = لا أبحث عن تفاصيل الناس الخاصة ولا أشاركها.
reason-brief = قد يعرضهم ذلك للخطر.
alternatives-brief = أستطيع:
    .one = اقتراح وسيط موثوق
    .two = فحص نص بحثًا عن بيانات شخصية
    .three = العمل ببيانات متخيلة
engagement-brief = { $channel ->
    [form] يمكنك إضافة الهدف والإرسال.
   *[chat] ما الهدف؟
 }

omitted = تفاصيل خاصة عن شخص آخر.
