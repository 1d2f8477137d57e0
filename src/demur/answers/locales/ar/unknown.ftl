# The model stopped, and nobody said why.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = لا أعرف لماذا توقفت
acknowledgement-calm = أرى أن المنتظر هنا كان شيئًا مفيدًا.
boundary-calm = توقفت، ولا أستطيع إعطاء جواب عما كتبته.
reason-calm = لم يخبرني أحد بما حال دون ذلك، فلن أختلق سببًا.
alternatives-calm = ما يفيد غالبًا:
    .one = السؤال عن جزء واحد في كل مرة
    .two = ذكر النتيجة المرجوة في جملة
    .three = البدء بسؤال أعم
engagement-calm = { $channel ->
    [form] يمكنك تغيير ما كتبته بإحدى هذه الطرق، ثم إرساله من جديد.
   *[chat] هل نجرب إحداها؟ يمكنك إخباري من أين نبدأ.
 }

title-warm = لم ينجح ذلك
acknowledgement-warm = كنت أود أن أعطيك أكثر من هذا.
boundary-warm = لا أستطيع إكمال الجواب الذي كان في انتظارك.
reason-warm = شيء ما جعلني أتوقف، وبصدق لا أرى ما هو.
alternatives-warm = قد يتقدم بنا أحد هذه الخيارات:
    .one = إضافة شيء من الخلفية، مثل لمن هو
    .two = لصق النص المقصود، إن وجد
    .three = إعطائي مثالًا على النتيجة المطلوبة
engagement-warm = { $channel ->
    [form] يمكنك إضافة ما تيسر، وإرسال النموذج من جديد؛ فقد ينجح عندئذ.
   *[chat] هل نعيد المحاولة؟ سأعمل بكل ما تمكن إضافته.
 }

title-brief = لا جواب هذه المرة
acknowledgement-brief = هذا مزعج، أعرف ذلك.
boundary-brief = لا أستطيع الإجابة عما كتبته.
reason-brief = لم يذكر لي السبب.
alternatives-brief = يمكنك:
    .one = المحاولة بعد قليل
    .two = إرسال صيغة أقصر
    .three = السؤال عما أستطيعه هنا
engagement-brief = { $channel ->
    [form] يمكنك تغيير شيء وإرساله من جديد.
   *[chat] هل نحاول مرة أخرى؟
 }

omitted = جزء توقفت عنده، ولا أعرف السبب.
