# An image of a real person, or one in the style of a named living artist.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = في هذه الصورة شخص حقيقي
acknowledgement-calm = أكاد أتخيل الصورة المقصودة.
boundary-calm = لا أستطيع صنع صورة لشخص حقيقي، أو صورة بأسلوب فنان حي.
reason-calm = سيجد ذلك الشخص وجهه أو أسلوبه مستعملًا من دون أن يكون له رأي.
alternatives-calm = هذا ما أستطيع فعله:
    .one = وصف المشهد نفسه بشخص متخيل
    .two = اقتراح مدرسة أو حقبة فنية لها المزاج نفسه
    .three = صياغة رسالة قصيرة تطلب موافقة الشخص
engagement-calm = { $channel ->
    [form] يمكنك وضع شخص متخيل أو مزاج بدلًا من الاسم، ثم الإرسال من جديد.
   *[chat] أي مزاج هو المطلوب؟ لنبن عليه.
 }

title-warm = لنعطها وجهًا خاصًا بها
acknowledgement-warm = يبدو أن هناك صورة يهمك أن تظهر.
boundary-warm = لن أستعمل وجوهًا حقيقية، ولا أسلوب فنانة على قيد الحياة.
reason-warm = قد تلاحق الصورة إنسانًا سنوات، والفنان يعيش مما يميز عمله.
alternatives-warm = هكذا أقترب من المطلوب:
    .one = ابتكار شخصية وبث الحياة في تفاصيلها
    .two = وصف الضوء والألوان والتكوين بدلًا من اسم
    .three = اقتراح مصادر لصور حرة للجميع
engagement-warm = { $channel ->
    [form] يمكنك كتابة أهم التفاصيل، من دون اسم، ثم الإرسال من جديد.
   *[chat] أي تفصيل هو الأهم لك؟ لنبدأ به.
 }

title-brief = وجههم، ورأيهم
acknowledgement-brief = وصلت الفكرة.
boundary-brief = لا أصنع صورًا لأناس حقيقيين ولا أقلد فنانين أحياء.
reason-brief = لم يوافقوا على ذلك.
alternatives-brief = أستطيع:
    .one = اقتراح رمز بدلًا من ذلك
    .two = وصف أسلوب بالكلمات
    .three = تخطيط الوضعية
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] ما الغرض من الصورة؟
 }

omitted = صور لأناس حقيقيين أو بأسلوب فنان حي.
