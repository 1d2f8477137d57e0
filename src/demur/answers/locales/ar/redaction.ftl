# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = في هذا بيانات شخصية
acknowledgement-calm = أعرف أن المضي في هذا النص أو هذه الصورة يهمك.
boundary-calm = لا أستطيع العمل عليه ما دام يظهر بيانات الناس الشخصية.
reason-calm = لو انتشر، لأمكن العثور على المذكورين فيه أو خداعهم.
alternatives-calm = هذا ما أستطيع فعله:
    .one = ذكر أنواع التفاصيل التي تزال
    .two = اقتراح بدائل للأسماء، مثل المتصلة والموظف
    .three = تلخيص النقاط الرئيسة المكتوبة بلا أسماء
engagement-calm = { $channel ->
    [form] يمكنك حذف الأسماء والأرقام والعناوين، ثم الإرسال من جديد.
   *[chat] أي جزء يلزمك أكثر؟ يمكنك إرساله من دون أسماء وأرقام.
 }

title-warm = لنزل بعض التفاصيل أولًا
acknowledgement-warm = أتمنى ألا يؤخرك هذا طويلًا.
boundary-warm = لن أواصل مع ما يدل على شخص حقيقي باسم أو رقم أو وجه.
reason-warm = ربما لم يقصد المذكورون أن تصل هذه التفاصيل إلى أحد.
alternatives-warm = طرق سريعة للوصول إلى ذلك:
    .one = تسويد الأسماء والوجوه وأرقام الهواتف والحسابات
    .two = إبقاء التواريخ والمبالغ من دون ذكر أصحابها
    .three = استعمال نسخة سبق إخفاؤها، إن وجدت
engagement-warm = { $channel ->
    [form] يمكنك إخفاء ما يدل على شخص، وإبقاء ما يلزم، ثم الإرسال من جديد.
   *[chat] أي تفاصيل ينبغي أن تبقى ليستقيم المعنى؟ لنفرزها معًا.
 }

title-brief = يكاد يكون جاهزًا
acknowledgement-brief = بقي القليل.
boundary-brief = لا أعمل على بيانات شخصية مكشوفة.
reason-brief = قد يضر ذلك بالمذكورين.
alternatives-brief = أستطيع:
    .one = ابتكار بيانات للتجربة
    .two = شرح تمويه صورة
    .three = عرض مثال أخفيت بياناته
engagement-brief = { $channel ->
    [form] يمكنك إخفاء التفاصيل والإرسال.
   *[chat] هل نبدأ بأحدها؟
 }

omitted = بيانات شخصية لأناس آخرين.
