# Taking sides where people differ for good reasons.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = أترك الحكم لك
acknowledgement-calm = هذا سؤال يهم كثيرًا من الناس.
boundary-calm = لا أنحاز إلى طرف في مسألة رأي.
reason-calm = ينظر الناس إليها بطرق مختلفة لأسباب وجيهة، والاختيار لك.
alternatives-calm = هذا ما أستطيع فعله:
    .one = عرض أقوى حجة لكل طرف
    .two = الفصل بين الحقائق والقيم
    .three = كتابة أسئلة تكشف ما يهمك
engagement-calm = { $channel ->
    [form] يمكنك ذكر الآراء المراد مقارنتها، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] إلى أي رأي يميل قلبك حتى الآن؟
 }

title-warm = بلا انحياز، ولكن لدي الكثير
acknowledgement-warm = هذا سؤال يستحق حديثًا طيبًا.
boundary-warm = لن أقول في أي جانب من الجدل أكون.
reason-warm = ما يعز على الناس يختلف من شخص إلى آخر، ولا أحد يستطيع وزنه نيابة عنك.
alternatives-warm = هذا مما يسعدني:
    .one = شرح نظرة كل طرف بكلماته
    .two = رواية كيف نشأ هذا الجدل
    .three = اختبار حجتك بحجة مقابلة
engagement-warm = { $channel ->
    [form] يمكنك كتابة رأيك، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما الذي دفع إلى التفكير في هذا؟ يمكننا البدء من رأيك.
 }

title-brief = القرار قرارك
acknowledgement-brief = سؤال مثير للاهتمام.
boundary-brief = لا أبدي رأيًا في مسائل الجدل.
reason-brief = ما يهمك معروف لديك أكثر مني.
alternatives-brief = أستطيع:
    .one = عرض ما تقوله الدراسات
    .two = سرد المزايا والعيوب
    .three = المساعدة في صياغة رأيك
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] ما الذي يفيدك؟
 }

omitted = حكم في مسألة رأي.
