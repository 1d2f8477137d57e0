# A person will look at it; what the user gets meanwhile.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سينظر شخص في هذا
acknowledgement-calm = قرأت ما كتبته بعناية.
boundary-calm = لن أجيب عن هذا السؤال وحدي؛ سينظر فيه شخص أولًا.
reason-calm = يستطيع أن يزن فيه أمورًا قد تفوتني.
alternatives-calm = في هذه الأثناء يمكنك:
    .one = تدوين ما قد يساعد على فهم حالتك
    .two = المتابعة بسؤال آخر
    .three = الاتصال برقم الطوارئ المحلي إذا كان أحد في خطر
engagement-calm = { $channel ->
    [form] لا حاجة إلى الإرسال من جديد. يمكنك استعمال النموذج لسؤال آخر.
   *[chat] هل من شيء آخر أساعد فيه أثناء الانتظار؟
 }

title-warm = طلبت نظرة ثانية
acknowledgement-warm = أرى كم يهمك هذا.
boundary-warm = لن أقرر الجواب وحدي، لذلك أحلته إلى إنسان.
reason-warm = صواب الجواب لك أهم هنا من سرعته.
alternatives-warm = إلى أن ينظر فيه:
    .one = جمع أوراق أو تواريخ أو أسماء قد يسأل عنها
    .two = كتابة النتيجة الجيدة في نظرك
    .three = اللجوء إلى خدمات الطوارئ المحلية إذا كان الأمر لا ينتظر
engagement-warm = { $channel ->
    [form] لا شيء آخر مطلوب منك هنا. يمكنك الاحتفاظ بنسخة مما كتبته.
   *[chat] هل نرتب ملاحظاتك إلى ذلك الحين؟
 }

title-brief = هذا يحتاج إلى إنسان
acknowledgement-brief = قرأته.
boundary-brief = أترك الجواب لشخص.
reason-brief = يرى الصورة أوسع.
alternatives-brief = يمكنك:
    .one = حفظ نصك
    .two = تدوين أهم النقاط
    .three = عند الخطر، الاتصال برقم الطوارئ المحلي
engagement-brief = { $channel ->
    [form] هذا كل شيء الآن.
   *[chat] بماذا أساعد أيضًا؟
 }
