# It is not known, not known here, or not known yet.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذا لا أعرفه
acknowledgement-calm = كان من الجيد أن يكون لهذا جواب.
boundary-calm = لا أستطيع تقديم المعلومات المطلوبة، لأنني لا أعرفها.
reason-calm = لو خمنت، فقد يبنى شيء على معلومة خاطئة.
alternatives-calm = هذا ما أستطيع فعله:
    .one = مشاركة ما أعرفه حول الموضوع
    .two = اقتراح مكان للبحث أو شخص للسؤال
    .three = العمل من مصدر ملصق هنا
engagement-calm = { $channel ->
    [form] يمكنك إضافة مصدر، أو التغيير إلى أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] هل لديك مصدر في المتناول؟ يمكننا النظر فيه معًا.
 }

title-warm = سيكون ذلك مجرد تخمين
acknowledgement-warm = أفهم هذا الفضول، وكنت أود أن يكون لدي الجواب.
boundary-warm = لن أختلق جوابًا حيث لا أملك الحقائق.
reason-warm = ربما يعتمد قرارك عليه، ومن حقك ما هو أفضل من التخمين.
alternatives-warm = قد يفيدك أحد هذه الخيارات أكثر:
    .one = شرح ما يتوقف عليه الجواب
    .two = اقتراح كلمات جيدة للبحث
    .three = التمييز بين ما استقر وما زال مفتوحًا
engagement-warm = { $channel ->
    [form] يمكنك كتابة الغرض من الجواب، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] فيم سيستعمل الجواب؟ ربما يكفي جزء منه.
 }

title-brief = أبعد مما أعرف
acknowledgement-brief = سؤال جيد.
boundary-brief = ليست لدي الحقائق للإجابة عنه.
reason-brief = جواب خاطئ قد يكلفك.
alternatives-brief = أستطيع:
    .one = تضييق السؤال
    .two = صياغة رسالة إلى خبيرة
    .three = المساعدة في تقييم جواب وجدته
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] أي جزء هو الأهم؟
 }

omitted = حقائق لا أعرفها.
