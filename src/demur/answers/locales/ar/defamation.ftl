# False or unproven claims about a real person.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذه سمعة إنسان
acknowledgement-calm = أرى أن هذا الأمر يهمك.
boundary-calm = لا أساعد في نشر أقوال عن شخص حقيقي قد لا تكون صحيحة.
reason-calm = الشخص المعني ليس هنا ليرد.
alternatives-calm = هذا ما أستطيع فعله:
    .one = المساعدة في كتابة ما رأيته بنفسك، كشهادة منك
    .two = شرح كيفية التحقق من قول وأين يكون البحث
    .three = المساعدة في كتابة تقييم أو شكوى تلتزم بالوقائع
engagement-calm = { $channel ->
    [form] يمكنك الاكتفاء بما عرفته مباشرة، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما المرجو من ذلك؟ لنر ما قد يوصل إليه.
 }

title-warm = لنتأكد من صحة الكلام
acknowledgement-warm = إذا أساء أحد، فأنا أفهم الرغبة في أن يظهر ذلك للناس.
boundary-warm = لن أكتب اتهامات لشخص حقيقي ولا دليل في الأفق.
reason-warm = قصة كهذه قد تكلف إنسانًا عمله وأصدقاءه، حتى لو ثبت أنها كاذبة.
alternatives-warm = طرق لإسماع صوتك أساعد فيها:
    .one = الفصل بين المؤكد لديك وما سمعته
    .two = إعداد أسئلة لمحام أو صحيفة
    .three = تحويل الأمر إلى قصة بأشخاص وأماكن متخيلة
engagement-warm = { $channel ->
    [form] يمكنك كتابة المؤكد لديك وكيف عرفته، ثم إرسال النموذج من جديد.
   *[chat] ما الأمر المؤكد لديك؟ يمكننا البناء عليه.
 }

title-brief = اسم إنسان على المحك
acknowledgement-brief = فهمت قصدك.
boundary-brief = لا أكتب اتهامات بلا دليل عن أناس حقيقيين.
reason-brief = القصص الكاذبة تلتصق بأصحابها.
alternatives-brief = أستطيع:
    .one = حذف الأسماء من مسودة
    .two = صياغة رسالة خاصة
    .three = الرد بهدوء على شائعة
engagement-brief = { $channel ->
    [form] يمكنك إضافة ما يستند إليه والإرسال.
   *[chat] إلى ماذا يستند هذا؟
 }

omitted = أقوال بلا دليل عن شخص حقيقي.
