# Attacks on people for who they are.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = لن أحط من شأن جماعة
acknowledgement-calm = أرى أن هذا الأمر يثير فيك شعورًا قويًا.
boundary-calm = لا أساعد في مهاجمة الناس أو الحط منهم بسبب هويتهم.
reason-calm = بسبب كلمات كهذه يخاف أناس في شارعهم أو مدرستهم أو عملهم.
alternatives-calm = هذا ما أستطيع فعله:
    .one = المساعدة في نقد قرار أو حزب أو فكرة بحجج جيدة
    .two = شرح منشأ حكم مسبق وكيف رد الناس عليه
    .three = المساعدة في الكتابة عن جماعة بإنصاف، والأسئلة الصعبة منها
engagement-calm = { $channel ->
    [form] يمكنك تغييره إلى ما أثار الأمر، أو إلى أحد هذه الخيارات، ثم إرساله من جديد.
   *[chat] ما الذي أثار هذا؟ يمكنك إخباري، ونجد له كلمات.
 }

title-warm = لنتحدث عما ساء
acknowledgement-warm = إذا كان شيء ما قد أغضبك أو أخافك، فأود أن أسمعه.
boundary-warm = لن أهاجم الناس بسبب أصلهم أو إيمانهم أو من يحبون.
reason-warm = أكثر من يتألم من ذلك لم يؤذ أحدًا في الغالب.
alternatives-warm = هكذا أود أن أساعد:
    .one = صياغة غضبك من شخص أو حدث بكلمات واضحة
    .two = الرد على منشور كاره من دون زيادة عليه
    .three = التفكير في سؤال منصف لشخص من تلك الجماعة
engagement-warm = { $channel ->
    [form] يمكنك رواية ما حدث، ثم إرسال النموذج من جديد.
   *[chat] ماذا حدث لك؟ يمكننا البدء من هناك.
 }

title-brief = ليس ضد الناس
acknowledgement-brief = واضح أن هذا يزعجك.
boundary-brief = لا أساعد في إهانة الناس بسبب هويتهم.
reason-brief = إنه يترك الناس في خوف.
alternatives-brief = أستطيع:
    .one = شرح تاريخ خلاف
    .two = التحقق من قول عن جماعة
    .three = شرح عادة أو معتقد
engagement-brief = { $channel ->
    [form] يمكنك كتابة ما حدث والإرسال.
   *[chat] ماذا حدث؟
 }

omitted = هجوم على الناس بسبب هويتهم.
