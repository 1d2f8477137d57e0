# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سيدفع أحدهم الثمن
acknowledgement-calm = قد تكون وراء هذا حاجة حقيقية.
boundary-calm = لا أساعد في الاحتيال أو السرقة أو تجارة المخدرات أو السلاح أو الاختباء من الشرطة.
reason-calm = يخسر آخرون بذلك مالًا أو صحة أو راحة بال، ولم يسألهم أحد.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح ما تفعله الشرطة والمحاكم في حالة كهذه
    .two = وضع خطة للديون أو لشهر ضيق
    .three = المساعدة في الرد على من يضغط للمشاركة
engagement-calm = { $channel ->
    [form] إذا كان أحد هذه الخيارات يفيدك، فيمكنك كتابته في النموذج بدلًا من هذا وإرساله.
   *[chat] إذا كان أحد هذه الخيارات يفيدك، فيكفي ذكره لأبدأ به.
 }

title-warm = قد يكون هناك طريق أقل كلفة
acknowledgement-warm = قد تحشر الحياة أي إنسان في زاوية ضيقة، ولن أحكم عليك بسبب السؤال.
boundary-warm = لن أساعد في عمليات النصب أو البضائع المسروقة أو المخدرات أو الأسلحة النارية.
reason-warm = في الطرف الآخر إنسان سيتأذى أو يخاف أو يخسر ماله.
alternatives-warm = ما أستطيعه بكل سرور:
    .one = شرح عمل مراكز علاج الإدمان وكيف تكون الجلسة الأولى
    .two = التخطيط للبحث عن عمل أو معونة أو قرض منصف
    .three = كتابة روايتك لما جرى، لعرضها على محام أو مركز مشورة
engagement-warm = { $channel ->
    [form] يمكنك اختيار الأقرب إلى وضعك، وإرسال النموذج به.
   *[chat] أي هذه الخيارات أقرب إلى وضعك الآن؟
 }

title-brief = أبقى خارج هذا
acknowledgement-brief = ربما هناك ضغط عليك.
boundary-brief = لا أساعد في الاحتيال أو السرقة أو المخدرات أو السلاح.
reason-brief = سيتأذى شخص آخر.
alternatives-brief = أستطيع:
    .one = شرح تجنب الاحتيال
    .two = شرح أخطار مخدر على الصحة
    .three = ذكر الخطوات بعد السرقة
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] يكفي ذكر أحدها، ونبدأ.
 }

omitted = المساعدة في الاحتيال أو السرقة أو المخدرات أو السلاح.
