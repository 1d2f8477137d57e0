# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = قد ينتهي هذا في المحكمة
acknowledgement-calm = ربما في الأمر أكثر مما أراه من هنا.
boundary-calm = لا أساعد في أفعال قد تعد جريمة.
reason-calm = قد يقع بها ظلم على أحد، ومن يشارك فيها قد يقف أمام قاض.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح ما يقوله القانون في موضوع ما بكلمات بسيطة
    .two = كتابة أسئلة لمحام أو مركز مشورة
    .three = البحث عن مخرج قانوني من المشكلة الأصلية
engagement-calm = { $channel ->
    [form] إذا ناسبك أحد هذه الخيارات، فيمكنك كتابته في النموذج بدلًا من هذا وإرساله.
   *[chat] إذا ناسبك أحد هذه الخيارات، فيكفي ذكره لأبدأ.
 }

title-warm = لنبحث لك عن مخرج أفضل
acknowledgement-warm = لا أعرف ما الذي قادك إلى هنا، ولست هنا للحكم على أحد.
boundary-warm = ومع ذلك، لن أمد يدًا إلى ما قد يكون جريمة.
reason-warm = أمور كهذه قد تكلف الناس مدخراتهم أو سلامتهم أو حريتهم.
alternatives-warm = يسعدني أن أساعدك في:
    .one = إيجاد كلمات للرفض إذا كان أحد يدفعك إلى شيء
    .two = التفكير في ضائقة مالية أو دين أو نزاع، خطوة خطوة
    .three = كتابة خطاب يطلب مهلة أو تسوية منصفة
engagement-warm = { $channel ->
    [form] يمكنك اختيار الأقرب، وكتابته في النموذج وإرساله.
   *[chat] يمكنك اختيار الأقرب، ونكمل من هناك.
 }

title-brief = لن أشارك هذه المرة
acknowledgement-brief = ربما لا نية سوء هنا.
boundary-brief = لا أساعد فيما قد يكون جريمة.
reason-brief = قد يدفع الثمن آخرون.
alternatives-brief = أستطيع:
    .one = شرح خطاب من المحكمة
    .two = شرح كيفية تقديم بلاغ
    .three = وضع حبكة لرواية بوليسية
engagement-brief = { $channel ->
    [form] يمكنك إرسال أحدها بدلًا منه.
   *[chat] يكفي ذكر ما يناسبك.
 }

omitted = خطوات قد تعد جريمة.
