# Refused again in the same conversation.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ما زال الجواب نفسه
acknowledgement-calm = أرى أن هذا ما زال يشغل بالك.
boundary-calm = جوابي في هذه النقطة لا يتغير.
reason-calm = قول ذلك الآن خير من إضاعة مزيد من وقتك.
alternatives-calm = ما يمكنك فعله من هنا:
    .one = التحدث إلى شخص يعمل في هذه الخدمة
    .two = المتابعة بجزء آخر مما يلزمك
    .three = الحصول على قائمة بما أستطيعه في الموضوع
engagement-calm = { $channel ->
    [form] يمكنك الاتصال بالقائمين على الخدمة، أو تغيير ما كتبته إلى شيء آخر.
   *[chat] أي هذه الخيارات يفيدك أكثر؟
 }

title-warm = لم أغير رأيي
acknowledgement-warm = سماع الرفض مرتين محبط، أعرف ذلك.
boundary-warm = ما زلت لا أساعد في تلك النقطة وحدها.
reason-warm = من حقك رفض واضح بدلًا من وعد معلق.
alternatives-warm = لا حاجة إلى الوقوف هنا:
    .one = التواصل مع شخص من الفريق والحديث عن الأمر
    .two = العودة إلى المشكلة التي كانت في البداية
    .three = تجربة جانب لم يذكر بعد
engagement-warm = { $channel ->
    [form] يمكنك الكتابة عن المشكلة الأولى، أو التواصل مع الفريق.
   *[chat] ما المشكلة التي كانت في البداية؟ لنعد إليها.
 }

title-brief = لا تغيير هنا
acknowledgement-brief = وصلني كلامك.
boundary-brief = في هذه النقطة، ما زلت أقول لا.
reason-brief = من حقك جواب صريح.
alternatives-brief = يمكنك:
    .one = التحدث مع شخص
    .two = الانتقال إلى موضوع آخر
    .three = السؤال عما أقدمه غير ذلك
engagement-brief = { $channel ->
    [form] يمكنك إدخال شيء آخر، أو الاتصال بالخدمة.
   *[chat] بماذا أستطيع المساعدة غير ذلك؟
 }
