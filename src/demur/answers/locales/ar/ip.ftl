# Copyright: copying protected text, code, images, brands.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذا العمل لصاحبه
acknowledgement-calm = أفهم سبب الرغبة في أن يكون هذا العمل في المتناول.
boundary-calm = لا أنسخ مقاطع طويلة من أعمال محمية لغيري.
reason-calm = قد يعيش من صنعها مما تدره، والنسخ يأخذ من ذلك.
alternatives-calm = هذا ما أستطيع فعله:
    .one = تلخيصه بعباراتي
    .two = الحديث عن صاحبه وزمنه والأفكار التي وراءه
    .three = شرح أماكن استعارة أعمال مشابهة أو شرائها أو ترخيصها
engagement-calm = { $channel ->
    [form] يمكنك تغييره إلى أحد هذه الخيارات، أو ذكر الغرض منه، ثم إرساله من جديد.
   *[chat] ما الغرض منه؟ قد يكفي ملخص أو شيء جديد.
 }

title-warm = لنصنع شيئًا خاصًا بك
acknowledgement-warm = واضح أن هذا العمل يلامس شيئًا لديك.
boundary-warm = لن أقدم نسخًا من أغان أو نصوص أو صور أو شيفرات أو شعارات صنعها آخرون.
reason-warm = قضى أحدهم فيه شهورًا أو سنوات، ولن يناله منه شيء.
alternatives-warm = هذا ما أستمتع بفعله:
    .one = الحديث عن سطر أو سطرين وما يجعلهما مؤثرين
    .two = رسم ملامح عمل جديد بالمزاج نفسه وبأسلوب خاص بك
    .three = شرح الرخص المفتوحة وأين توجد أعمال حرة الاستعمال
engagement-warm = { $channel ->
    [form] يمكنك كتابة ما أعجبك فيه وما يراد صنعه، ثم إرسال النموذج من جديد.
   *[chat] ما أكثر ما أعجبك فيه؟ لنبن على ذلك.
 }

title-brief = صنعه شخص آخر
acknowledgement-brief = عمل يستحق الاهتمام.
boundary-brief = لا أنسخ الأعمال المحمية بطولها.
reason-brief = سيخسر صاحبها.
alternatives-brief = أستطيع:
    .one = مقارنته بأعمال مشابهة
    .two = شرح الاستعمال العادل
    .three = صياغة طلب إذن
engagement-brief = { $channel ->
    [form] يمكنك إضافة وجه الاستعمال والإرسال.
   *[chat] ما وجه استعماله؟
 }

omitted = نسخ من أعمال محمية لآخرين.
