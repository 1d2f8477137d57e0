# Physical harm to people or animals, threats, gore.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = أتمنى ألا يتأذى أحد
acknowledgement-calm = هذا موضوع ثقيل، وقد قرأته بعناية.
boundary-calm = لا أساعد في طرق لإيذاء الناس أو الحيوانات.
reason-calm = الإصابة لا تمحى، ومن حولها يحملونها سنوات.
alternatives-calm = هذا ما أستطيع فعله:
    .one = الحديث عن نزاع وطرق تهدئته
    .two = التخطيط للوصول إلى مكان آمن إذا كان أحد يهددك
    .three = النظر في أسباب اندلاع العنف وما أوقفه
engagement-calm = { $channel ->
    [form] يمكنك تغيير ما كتبته إلى أحد هذه الخيارات، أو إضافة ما وراءه، ثم إرساله من جديد.
   *[chat] ماذا يجري وراء هذا؟ إذا كان أحد يخيفك، فيمكننا البدء من هناك.
 }

title-warm = لنهدئ الأمور قليلًا
acknowledgement-warm = إن كان هناك غضب أو خوف الآن، فذلك حمل ثقيل.
boundary-warm = لن أساعد في التهديد أو في أذى كائن حي.
reason-warm = سيحمل أحدهم الألم، ونادرًا ما تتحسن الأمور بعده.
alternatives-warm = لأفيدك بطريقة أخرى:
    .one = التدرب على ما يقال في حديث قد يحتد
    .two = كتابة رسالة تضع حدًا حازمًا بلا تهديد
    .three = شرح أين يجد الناس العون حين تشتد الحال في البيت أو العمل
engagement-warm = { $channel ->
    [form] يمكنك كتابة ما حدث وما ينبغي أن يتغير، ثم إرسال النموذج من جديد.
   *[chat] ماذا حدث؟ يمكنك إخباري، ونبحث عن مخرج.
 }

title-brief = لا أذى لأحد
acknowledgement-brief = قرأته بعناية.
boundary-brief = لا أساعد في إيذاء الناس أو الحيوانات.
reason-brief = سيعاني أحدهم بسببه.
alternatives-brief = أستطيع:
    .one = شرح الدفاع عن النفس في القانون
    .two = صياغة بلاغ للشرطة
    .three = كتابة مشهد بلا دماء
engagement-brief = { $channel ->
    [form] يمكنك إضافة ما وراءه والإرسال.
   *[chat] ماذا وراءه؟
 }

omitted = تفاصيل عن إيذاء الناس أو الحيوانات.
