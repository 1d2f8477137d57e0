# Something of ours failed; nothing is wrong with the request.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = الخلل من جهتنا
acknowledgement-calm = لم يقع منك أي خطأ.
boundary-calm = لا أستطيع إعطاءك جوابًا الآن.
reason-calm = أحد فحوصنا لا يعمل، ولا صلة لذلك بما كتبته.
alternatives-calm = يمكنك:
    .one = المحاولة من جديد بعد دقيقة أو دقيقتين
    .two = ترك هذه الصفحة مفتوحة كي لا يضيع شيء مما كتبته
    .three = إبلاغ القائمين على الخدمة إذا استمر الأمر
engagement-calm = { $channel ->
    [form] يمكنك الانتظار دقيقة، ثم إرسال النموذج كما هو.
   *[chat] هل نحاول من جديد بعد لحظة؟
 }

title-warm = تعطل شيء هنا
acknowledgement-warm = التوقف في منتصف العمل مزعج، أعرف ذلك.
boundary-warm = لا أستطيع إكمال جوابك، لأن جزءًا من الخدمة متوقف.
reason-warm = إبقاؤك في الانتظار خير من تسليم شيء لم يفحصه أحد.
alternatives-warm = ما قد يفيد حتى تعود:
    .one = القيام بشيء آخر أولًا والعودة لاحقًا
    .two = العمل على جزء لا يحتاج إلى جواب
    .three = النظر في صفحة المساعدة لهذه الخدمة، إن وجدت
engagement-warm = { $channel ->
    [form] لا حاجة إلى تغيير شيء؛ يمكنك العودة بعد قليل وإرساله كما هو.
   *[chat] هل نحاول مرة أخرى بعد قليل؟ يمكنك إرساله كما هو تمامًا.
 }

title-brief = نحتاج إلى لحظة
acknowledgement-brief = لا خطأ فيما كتبته.
boundary-brief = لا أستطيع الإجابة الآن.
reason-brief = تعطل شيء عندنا، فطال انتظارك.
alternatives-brief = إلى ذلك الحين:
    .one = نسخ نصك
    .two = إعادة تحميل الصفحة أو التطبيق
    .three = تدوين الوقت، فقد يسأل عنه أحد
engagement-brief = { $channel ->
    [form] يمكنك إرساله من جديد قريبًا.
   *[chat] هل يمكنك المحاولة قريبًا؟
 }
