# Part was answered, and the part that could do harm was left out.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = بقي جزء واحد
acknowledgement-calm = أجبت عن بقية ما سألت عنه.
boundary-calm = لا أستطيع تقديم الجزء الذي قد يسبب ضررًا.
omitting-calm = تركت هذا خارج الجواب:
reason-calm = قد يجلب المتاعب لك أو لغيرك.
alternatives-calm = هكذا يمكن المتابعة:
    .one = استعمال الجواب كما هو
    .two = طلب المزيد عن الجزء الموجود
    .three = ذكر الغرض من الجزء الناقص، لإيجاد طريق آخر
engagement-calm = { $channel ->
    [form] يمكنك ذكر الغرض من الجزء الناقص في النموذج، ثم إرساله من جديد.
   *[chat] هل تكفي البقية للتقدم؟
 }

title-warm = ها هو، وفيه فراغ واحد
acknowledgement-warm = أنجزت البقية، وأرجو أن تقطع بك شوطًا جيدًا.
boundary-warm = لن أضيف القطعة التي قد يتأذى بها أحد.
omitting-warm = هذه القطعة التي أبقيتها عندي:
reason-warm = فراغ في الجواب خير من إنسان يتأذى.
alternatives-warm = من هنا يمكنك:
    .one = وصف الهدف من القطعة الناقصة
    .two = حمل هذا السؤال إلى من يعمل في المجال
    .three = الحصول على البقية أطول أو أقصر أو أبسط
engagement-warm = { $channel ->
    [form] يمكنك العمل بالموجود، أو كتابة ما كان ينبغي أن تؤديه القطعة الناقصة، ثم الإرسال من جديد.
   *[chat] فيم كانت تلزم القطعة الناقصة؟ ربما يوجد طريق آخر.
 }

title-brief = أجيب عنه إلا جزءًا
acknowledgement-brief = البقية جاهزة.
boundary-brief = لا أدرج ما قد يضر.
omitting-brief = المتروك:
reason-brief = قد يتأذى أحد.
alternatives-brief = يمكنك:
    .one = البناء على البقية
    .two = طلب صيغة أكثر أمانًا
    .three = طلب أمثلة
engagement-brief = { $channel ->
    [form] يمكنك تغيير هذا الجزء وإرساله من جديد.
   *[chat] هل تكفي البقية؟
 }
