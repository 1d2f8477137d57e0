# A recording of other people, who have to agree first.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هل وافق الجميع على هذا التسجيل؟
acknowledgement-calm = أرى أن في هذا التسجيل شيئًا يلزمك.
boundary-calm = لا أستطيع العمل على تسجيل لأناس آخرين قبل موافقتهم.
reason-calm = ربما لا يعرفون أن أحدًا سجلهم.
alternatives-calm = هذا ما أستطيع فعله:
    .one = صياغة سطور تطلب موافقتهم
    .two = تلخيص ما كتب من الذاكرة، من دون أسماء
    .three = شرح ما تشمله عادة الموافقة على تسجيل
engagement-calm = { $channel ->
    [form] بعد موافقة الجميع، يمكنك ذكر ذلك في النموذج وإرساله من جديد.
   *[chat] هل وافق الجميع؟ يكفي قول ذلك، ثم نتابع.
 }

title-warm = الأصوات المسموعة أولًا
acknowledgement-warm = فيه شيء يلزمك، فلنجد إليه طريقًًا منصفًا.
boundary-warm = لن أستمع إلى أصوات الناس أو أفرغها أو ألخصها قبل أن يقولوا نعم.
reason-warm = يقول الناس في الحديث أشياء قد لا يريدون حفظها أو نقلها.
alternatives-warm = هكذا يمكن المتابعة:
    .one = استعمال الجزء الذي فيه صوتك وحدك
    .two = أخذ نسخة حذفت منها الأصوات والأسماء الأخرى
    .three = طلب إعلان قصير يقرأ قبل الاجتماع القادم
engagement-warm = { $channel ->
    [form] يمكنك ذكر أصحاب الأصوات فيه وأنهم قالوا نعم، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] من أصحاب الأصوات فيه، وهل يمكن سؤالهم؟ أستطيع المساعدة في الصياغة.
 }

title-brief = الموافقة أولًا
acknowledgement-brief = أرى أن هذا يلزمك.
boundary-brief = لا أعالج تسجيلات لمن لم يوافقوا.
reason-brief = كلامهم ملك لهم.
alternatives-brief = أستطيع:
    .one = كتابة نموذج موافقة
    .two = إعداد قالب لمحضر
    .three = شرح إخفاء الأصوات
engagement-brief = { $channel ->
    [form] يمكنك سؤالهم أولًا ثم الإرسال.
   *[chat] هل يمكن سؤالهم؟
 }

omitted = تسجيل لأناس لم يوافقوا عليه.
