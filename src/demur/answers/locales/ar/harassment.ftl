# Bullying, insults, wearing a person down.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = لن أزيد الحمل على أحد
acknowledgement-calm = يبدو أن أحدهم ضايقك.
boundary-calm = لا أساعد في إهانة شخص أو إنهاكه.
reason-calm = كلمات كهذه تبقى مع الناس أطول بكثير من لحظتها.
alternatives-calm = أستطيع مساعدتك في:
    .one = كتابة رسالة تقول ما يزعجك وما ينبغي أن يتغير
    .two = وضع حد، أو الابتعاد عن هذا الشخص
    .three = تدوين ما جرى بالتواريخ والوقائع
engagement-calm = { $channel ->
    [form] يمكنك تغييره إلى كلام هادئ لهذا الشخص، ثم إرساله من جديد.
   *[chat] ماذا حدث بينكما؟ يمكننا البدء من هناك.
 }

title-warm = من حقك أن يصغي إليك أحد
acknowledgement-warm = ربما لديك كل الأسباب للغضب.
boundary-warm = لن أساعد في التنمر على أحد أو تهديده.
reason-warm = سيؤلم ذلك الشخص، وغالبًا سيزيد الأمر سوءًا عليك أيضًا.
alternatives-warm = ما قد ينفعك أكثر:
    .one = التفكير فيما يحسن سماعه من الطرف الآخر
    .two = التخطيط لحديث، بمفردك أو بوجود وسيط
    .three = إفراغ ما في صدرك في ورقة لا يقرؤها غيرك
engagement-warm = { $channel ->
    [form] يمكنك إضافة ما ينبغي أن يفعله الطرف الآخر بعد سماعك، ثم إرسال النموذج من جديد.
   *[chat] ما الذي ينبغي أن يفعله الطرف الآخر بعد أن يسمعك؟
 }

title-brief = الكلمات تترك أثرًا
acknowledgement-brief = يبدو أن صبرك نفد.
boundary-brief = لا أساعد في التنمر أو الشتائم.
reason-brief = هذه الكلمات تعلق.
alternatives-brief = أستطيع:
    .one = إيجاد رد ذكي بلا إهانة
    .two = شرح الكتم أو الإبلاغ
    .three = اقتراح من يمكنه التدخل
engagement-brief = { $channel ->
    [form] يمكنك إضافة ما ينبغي أن يتغير والإرسال.
   *[chat] ما الذي ينبغي أن يتغير؟
 }

omitted = إهانات وهجوم على شخص.
