# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = خطوة لا أقوم بها وحدي
acknowledgement-calm = أعرف أن إنجاز هذه المهمة يهمك.
boundary-calm = لن أقوم نيابة عنك بخطوة لا رجوع فيها، أو بخطوة لم يطلبها أحد.
reason-calm = إن وقع خطأ، فقد تضيع بيانات أو مال أو وقت بلا عودة.
alternatives-calm = هذا ما أستطيع فعله أولًا:
    .one = وصف ما ستغيره كل خطوة، من دون تنفيذ
    .two = كتابة خطة، خطوة خطوة، لأخذ موافقتك عليها
    .three = ذكر ما يحسن نسخه احتياطيًا من قبل
engagement-calm = { $channel ->
    [form] يمكنك تغيير المهمة إلى أحد هذه الخيارات، أو تحديد الخطوات بدقة، ثم إرسالها من جديد.
   *[chat] ما الخطوات المؤكدة لديك، وما الذي يستحق النظر فيه أولًا؟
 }

title-warm = لننظر قبل أن نقفز
acknowledgement-warm = واضح أن الفراغ من هذا الأمر يهمك، وأحب أن نصل إلى ذلك.
boundary-warm = لن أتصرف باسمك حيث لا مجال للتراجع، ولن أتجاوز ما طلبته.
reason-warm = هي بياناتك وحسابك وسمعتك، فالكلمة الأخيرة لك.
alternatives-warm = طرق أكثر أمانًا لإنجاز الأمر:
    .one = صياغة الرسالة أو الطلب أو الأمر البرمجي، وتبقى المراجعة والإرسال بيدك
    .two = تقسيم المهمة ليأتي أولًا ما يمكن التراجع عنه
    .three = البحث عن طريقة ألطف تبقي كل شيء في مكانه
engagement-warm = { $channel ->
    [form] يمكنك كتابة ما يجب أن يبقى على حاله، واختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما الذي يجب أن يبقى كما هو تمامًا؟ يمكننا التخطيط على هذا الأساس.
 }

title-brief = وقفة قبل التنفيذ
acknowledgement-brief = يسعدني أن أساعد.
boundary-brief = لا أنفذ أفعالًا لا رجوع فيها أو لم يطلبها أحد.
reason-brief = أي خطأ سيقع عليك.
alternatives-brief = أستطيع:
    .one = كتابة الأوامر
    .two = ذكر ما قد يتعثر
    .three = إعداد قائمة تحقق
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] بماذا نبدأ؟
 }

omitted = فعل لا رجوع فيه أو لم يطلبه أحد.
