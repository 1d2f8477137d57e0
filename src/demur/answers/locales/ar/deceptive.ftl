# Something made to mislead people.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = أفضل البقاء مع الصدق
acknowledgement-calm = أرى أن إقناع الناس يهمك.
boundary-calm = لا أصنع ما يجعل الناس يصدقون غير الحقيقة.
reason-calm = يتصرف الناس بحسب ما يصدقونه، وقد يخسرون بسببه مالًا أو ثقة أو صوتًا.
alternatives-calm = هذا ما أستطيع فعله:
    .one = المساعدة في عرض قضيتك بحقائق وطلب واضح
    .two = كتابة محاكاة ساخرة أو قصة يعرف الجميع أنها كذلك
    .three = فحص مسودة بحثًا عن أقوال قد تضلل القارئ
engagement-calm = { $channel ->
    [form] يمكنك إضافة ما ينبغي أن يفعله الناس بعد القراءة، ثم الإرسال من جديد.
   *[chat] ما الذي ينبغي أن يفعله الناس بعد القراءة؟ لنجد طريقًًا صادقًا إليه.
 }

title-warm = لنفعل هذا على المكشوف
acknowledgement-warm = من الصعب أن يجعل المرء الناس يصغون، وأود أن أساعد في ذلك.
boundary-warm = لن ألبس غير الحقيقي ثوب الحقيقة.
reason-warm = من يقع في ذلك لا تبقى له فرصة عادلة للاختيار.
alternatives-warm = هنا أشارك بسرور:
    .one = التخطيط لمفاجأة أو خدعة سحرية أو لعبة يستمتع بها الناس
    .two = وسم عرض أو عينة أو مشهد تمثيلي كي لا يلتبس على أحد
    .three = قول حقيقة محرجة بطريقة يتقبلها الناس
engagement-warm = { $channel ->
    [form] يمكنك إضافة لمن هذا ولماذا، ثم إرسال النموذج من جديد.
   *[chat] إلى من ينبغي أن يصل هذا؟ سأساعدك في حسن القول.
 }

title-brief = بلا حيل من جهتي
acknowledgement-brief = النتائج تهمك.
boundary-brief = لا أساعد في تضليل الناس.
reason-brief = سيصدقه أحدهم ويخسر.
alternatives-brief = أستطيع:
    .one = اقتراح عنوان جذاب وصادق
    .two = تعليم كشف المزيف
    .three = تخطيط ما يلزم بعد الوقوع في خدعة
engagement-brief = { $channel ->
    [form] يمكنك تغييره ثم إرساله.
   *[chat] لمن هذا؟
 }

omitted = ما يصنع لتضليل الناس.
