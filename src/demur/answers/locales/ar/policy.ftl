# What this service does not cover; nothing more is known.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذا خارج ما أقوم به هنا
acknowledgement-calm = فهمت المقصود.
boundary-calm = لا أستطيع المساعدة هنا في مواضيع لا تشملها هذه الخدمة.
reason-calm = أعدها القائمون عليها لمهام أخرى.
alternatives-calm = ما أستطيعه هنا:
    .one = تولي أي جزء مكانه هنا
    .two = اقتراح مكان آخر للمساعدة
    .three = شرح ما تساعد فيه هذه الخدمة
engagement-calm = { $channel ->
    [form] يمكنك التغيير إلى أحد هذه الخيارات وإرساله من جديد، أو سؤال القائمين على الخدمة.
   *[chat] أي جزء هو الأهم لك؟ قد يوجد هنا ما يناسب.
 }

title-warm = ليس هذا أفضل مكان لذلك
acknowledgement-warm = من المنطقي أن تكون المحاولة هنا أولًا.
boundary-warm = لا أستطيع تجاوز ما أنشئت هذه الخدمة لأجله.
reason-warm = من حقك مساعدة من جهة مهيأة لها جيدًا.
alternatives-warm = كي لا ينتهي الأمر بلا شيء، أستطيع:
    .one = إيجاد كلمات بحث جيدة للعثور عليه في مكان آخر
    .two = المساعدة في كتابة المطلوب، لعرضه حيث يلزم
    .three = إعداد قائمة معايير لاختيار من يقوم بهذا العمل
engagement-warm = { $channel ->
    [form] يمكنك إضافة سطر عن هدفك وإرساله، أو الكتابة إلى القائمين على الخدمة.
   *[chat] يمكنك إخباري بالمزيد عن الهدف، وسأشير إلى وجهة جيدة.
 }

title-brief = غير مشمول هنا
acknowledgement-brief = لا بأس بالمحاولة.
boundary-brief = لا أساعد فيما هو خارج هذه الخدمة.
reason-brief = أنشئت لحاجات أخرى.
alternatives-brief = أستطيع:
    .one = الإجابة عن شيء قريب
    .two = شرح كلمة غير مألوفة
    .three = صياغة ملاحظة لهذه الخدمة
engagement-brief = { $channel ->
    [form] يمكنك اختيار أحدها وإرساله.
   *[chat] أيها يفيد؟
 }

omitted = ما لا تشمله هذه الخدمة.
