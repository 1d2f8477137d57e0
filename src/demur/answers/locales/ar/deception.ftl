# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سينخدع أحدهم بهذا
acknowledgement-calm = أرى أن الكثير يتوقف على هذا بالنسبة لك.
boundary-calm = لا أساعد في النصب أو الأدلة المزورة أو انتحال شخصية الغير.
reason-calm = من يصدق ذلك يدفع من ماله أو وقته أو ثقته.
alternatives-calm = هذا ما أستطيع فعله:
    .one = كتابة الرسالة نفسها علنًا وباسمك
    .two = شرح الحيل الشائعة لتحذير الآخرين
    .three = ذكر الأدلة الحقيقية التي يمكنك جمعها
engagement-calm = { $channel ->
    [form] يمكنك كتابة المراد الحصول عليه، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما المراد الحصول عليه؟ لنبحث عن طريق واضح إليه.
 }

title-warm = يمكن فعل هذا بوضوح
acknowledgement-warm = محبط أن يبدو الطريق المستقيم بلا نهاية.
boundary-warm = لن أساعد في خداع أحد باسم مستعار أو ورقة مزورة أو قصة ملفقة.
reason-warm = اكتشاف ذلك مؤلم، ومن وقع في خدعة مرة تقل ثقته بمن بعدها.
alternatives-warm = هكذا أستطيع أن أساعد:
    .one = كتابة تظلم أو شكوى إلى الجهة التي تملك الموافقة
    .two = شرح فجوة أو تأخير أو خطأ من دون إخفائه
    .three = كتابة محاكاة ساخرة لا يظنها أحد حقيقة
engagement-warm = { $channel ->
    [form] يمكنك وصف ما يعترض طريقك، ثم إرسال النموذج من جديد.
   *[chat] ما الذي يعترض طريقك؟ لنعالج ذلك معًا.
 }

title-brief = ليس باسم مستعار
acknowledgement-brief = نجاح هذا يهمك.
boundary-brief = لا أساعد في النصب أو التزوير.
reason-brief = سيقع أحدهم ضحية.
alternatives-brief = أستطيع:
    .one = فحص رسالة وصلت إليك
    .two = ذكر الخطوات بعد التعرض للنصب
    .three = إعداد نموذج مكتوب عليه أنه مثال
engagement-brief = { $channel ->
    [form] يمكنك تغييره ثم إرساله.
   *[chat] ما الذي يحل المشكلة؟
 }

omitted = التزوير أو النصب أو انتحال شخصية الغير.
