# The person writing is a child or teenager, and the subject is for adults.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذا موضوع للكبار
acknowledgement-calm = الفضول أمر عادي، والسؤال كذلك.
boundary-calm = لا أستطيع الحديث عن أمور مخصصة للكبار فقط.
reason-calm = قد تؤلم أو تخيف من لا يزالون في طور النمو.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح النمو أو المشاعر أو الصداقة بكلمات بسيطة
    .two = المساعدة في إيجاد كلمات لسؤال أحد الوالدين أو المعلمة
    .three = اقتراح كتب أو أفلام أو ألعاب تناسب عمرك
engagement-calm = { $channel ->
    [form] يمكنك التغيير إلى أحد هذه الخيارات وإرساله من جديد. ويمكنك أيضًا الحديث مع شخص في البيت أو المدرسة.
   *[chat] هل هناك ما يشغل بالك؟ الحديث مع شخص في البيت أو المدرسة قد يريح أيضًا.
 }

title-warm = حسن أنك سألت
acknowledgement-warm = كثيرون في عمرك يتساءلون عن أمور كهذه.
boundary-warm = لن أتكلم في مواضيع للكبار وحدهم.
reason-warm = من يعرفك يستطيع شرحها أفضل مني، والوقوف معك إن أزعجتك.
alternatives-warm = ربما يناسبك أحد هذه الخيارات:
    .one = التفكير في شخص كبير يسهل الحديث معه
    .two = العمل على واجب مدرسي أو قصة أو هواية
    .three = العثور على خط مساعدة مجاني للصغار واليافعين عبر findahelpline.com
engagement-warm = { $channel ->
    [form] يمكنك اختيار أحد هذه الخيارات والإرسال من جديد، أو عرض هذه الصفحة على شخص كبير موثوق.
   *[chat] من أكثر شخص كبير موضع ثقة لديك؟ يمكننا التفكير معًا في أول ما يقال.
 }

title-brief = للكبار فقط
acknowledgement-brief = لا بأس بالسؤال.
boundary-brief = لا أتحدث عن مواضيع الكبار مع الصغار.
reason-brief = قد تزعجك.
alternatives-brief = يمكنك:
    .one = سؤال شخص كبير موثوق
    .two = زيارة ممرضة المدرسة أو المكتبة
    .three = البحث عن معلومات تناسب عمرك
engagement-brief = { $channel ->
    [form] يمكنك إدخال شيء يناسب عمرك.
   *[chat] أيها يناسبك؟
 }

omitted = أمور مخصصة للكبار فقط.
