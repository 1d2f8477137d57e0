# Erotica and explicit adult material that this service leaves out.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = لا مشاهد صريحة هنا
acknowledgement-calm = هذا جزء طبيعي من الحياة، ولا بأس بالحديث عنه.
boundary-calm = لا أكتب هنا مشاهد أو نصوصًا جنسية صريحة.
reason-calm = يريد القائمون على الخدمة أن يشعر كل من يمر بها بالراحة.
alternatives-calm = هذا ما أستطيع فعله:
    .one = كتابة مشهد حب يتوقف في وقته
    .two = الإجابة عن أسئلة الصحة والجسد والعلاقات
    .three = العمل على حبكة قصتك وشخصياتها
engagement-calm = { $channel ->
    [form] يمكنك التغيير إلى أحد هذه الخيارات، أو ذكر الغرض، ثم الإرسال من جديد.
   *[chat] ما الذي ينبغي أن يوصله النص؟ كثيرًا ما يوجد طريق آخر إليه.
 }

title-warm = لنترك ذلك للخيال
acknowledgement-warm = الشوق موضوع جميل، وأفهم الرغبة في القراءة أو الكتابة عنه.
boundary-warm = سأتوقف قبل أن يصير الكلام جنسيًا مكشوفًا.
reason-warm = لا أعرف من يقرأ أيضًا، ولا كيف يقع ذلك عنده.
alternatives-warm = يسعدني أن أجرب أحد هذه الخيارات:
    .one = تصعيد التوتر بين شخصيتين، والقبلات منه
    .two = إيجاد كلمات لرسالة حب أو رسالة أولى
    .three = الحديث عن الرغبة أو الرضا أو موعد صعب
engagement-warm = { $channel ->
    [form] يمكنك وصف المزاج المطلوب، ثم إرسال النموذج من جديد.
   *[chat] أي مزاج هو المطلوب؟ سأكتب في اتجاهه.
 }

title-brief = ليس بهذه الصراحة هنا
acknowledgement-brief = لا حكم مني.
boundary-brief = لا أكتب محتوى جنسيًا صريحًا هنا.
reason-brief = ليس كل قارئ يريده.
alternatives-brief = أستطيع:
    .one = التخطيط لأمسية رومانسية
    .two = اقتراح كتب عن الصحة الجنسية
    .three = تحرير مسودة ألطف من عندك
engagement-brief = { $channel ->
    [form] يمكنك تغييره والإرسال.
   *[chat] أيها يناسبك؟
 }

omitted = الجزء الجنسي الصريح.
