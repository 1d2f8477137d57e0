# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذا النظام يخص غيرك
acknowledgement-calm = هذا سؤال تقني، وقد قرأته بتمعن.
boundary-calm = لا أساعد في البرمجيات الخبيثة أو في دخول أنظمة تخص غيرك.
reason-calm = قد يخسر من يعتمدون على هذه الأنظمة بياناتهم أو مالهم أو خصوصيتهم.
alternatives-calm = هذا ما أستطيع فعله:
    .one = المساعدة في تأمين حساباتك وأجهزتك وشبكتك
    .two = شرح العودة إلى حساب لك بطريقة الاسترداد الرسمية
    .three = اقتراح مختبرات تدريب مصممة لتعلم الأمن
engagement-calm = { $channel ->
    [form] إذا كان أحد هذه الخيارات مناسبًا، فيمكنك كتابته في النموذج بدلًا من هذا وإرساله.
   *[chat] إذا كان أحد هذه الخيارات مناسبًا، فيكفي ذكره لنبدأ به.
 }

title-warm = لنعمل على الدفاع بدلًا من ذلك
acknowledgement-warm = الأمن الرقمي مجال فيه الكثير لاكتشافه.
boundary-warm = لن أساعد في مهاجمة حواسيب الآخرين وحساباتهم أو اختراقها.
reason-warm = سيقضي شخص في الجهة الأخرى أسابيع في إصلاح ما حدث.
alternatives-warm = هناك الكثير مما يسعدني فعله معك:
    .one = المرور على ما يلزم إذا بدا أن أحدًا دخل إلى حسابك
    .two = شرح كيف تدعو الشركات الناس إلى اختبار أنظمتها
    .three = التخطيط لطريق إلى العمل في مجال الأمن
engagement-warm = { $channel ->
    [form] يمكنك اختيار أحد هذه الخيارات ووصفه في النموذج وإرساله.
   *[chat] يمكنك اختيار أي منها، وسأبدأ فورًا.
 }

title-brief = أترك أنظمة غيري وشأنها
acknowledgement-brief = مجال معقد.
boundary-brief = لا أساعد في البرمجيات الخبيثة أو الاختراق.
reason-brief = قد يخسر الناس بياناتهم.
alternatives-brief = أستطيع:
    .one = شرح تحذير أمني
    .two = البحث عن نقاط الضعف في شيفرتك
    .three = وصف ثغرة لمن يملك إصلاحها
engagement-brief = { $channel ->
    [form] يمكنك اختيار أحدها وإرساله.
   *[chat] يكفي ذكر المناسب.
 }

omitted = برمجيات خبيثة أو طرق لدخول أنظمة الآخرين.
