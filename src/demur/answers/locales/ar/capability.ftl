# It cannot be done from here: no access, no tool, no such sense.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = هذا خارج متناولي
acknowledgement-calm = نعم، سيكون ذلك مفيدًا فعلا.
boundary-calm = لا أستطيع أداء مهام تحتاج إلى أدوات أو حسابات أو بيانات لا صلة لي بها.
reason-calm = ستكون النتيجة من اختراعي، وقد يعتمد عليها أحد.
alternatives-calm = هذا ما أستطيع فعله:
    .one = العمل على نص ملصق هنا
    .two = كتابة الخطوات، ليكون التنفيذ بيدك
    .three = صياغة المطلوب جاهزًا للنسخ
engagement-calm = { $channel ->
    [form] يمكنك إضافة نصك أو أرقامك، أو طلب أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما الذي يمكنك لصقه هنا؟
 }

title-warm = ليتني أستطيع
acknowledgement-warm = أرى كم كان ذلك سيوفر من وقتك.
boundary-warm = لا أستطيع الوصول إلى الملفات أو المواقع أو الأجهزة أو البيانات المباشرة اللازمة لذلك.
reason-warm = لو تظاهرت بأن الأمر تم، لاكتشفت ذلك في أسوأ لحظة.
alternatives-warm = يمكن الاقتراب من المطلوب هكذا:
    .one = وصف المشهد أو الصوت، لنفهم معناه معًا
    .two = السؤال عن نوع الأداة القادرة على ذلك
    .three = الحصول على قائمة بما يحسن الانتباه إليه أثناء التنفيذ
engagement-warm = { $channel ->
    [form] يمكنك كتابة النتيجة المطلوبة، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] ما النتيجة المأمولة؟ لنبحث عن الجزء الذي أستطيعه.
 }

title-brief = غير ممكن من هنا
acknowledgement-brief = فكرة جيدة.
boundary-brief = ليست لدي الأدوات أو الصلاحية لهذه المهمة.
reason-brief = نتيجة مختلقة ستخذلك.
alternatives-brief = أستطيع:
    .one = التخطيط للمهمة
    .two = إعداد قالب
    .three = مراجعة نتيجتك
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] أيها أنسب لك؟
 }

omitted = الجزء الذي يحتاج إلى أدوات أو صلاحية أو بيانات ليست لدي.
