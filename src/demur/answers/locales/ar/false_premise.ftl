# The question builds on something that isn't so.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = تفصيل يحسن تصحيحه أولًا
acknowledgement-calm = من السهل أن تمر بالمرء هذه الفكرة.
boundary-calm = لا أستطيع بناء جواب على نقطة لا يبدو أنها صحيحة.
reason-calm = لو جاريتها، فقد يبنى قرارك على شيء غير صحيح.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح واقع الأمر بقدر ما هو معروف
    .two = اقتراح مصدر للتحقق منه بنفسك
    .three = الإجابة عن السؤال الذي وراءه
engagement-calm = { $channel ->
    [form] يمكنك التغيير إلى أحد هذه الخيارات، أو السؤال عما يهمك، ثم الإرسال من جديد.
   *[chat] ما السؤال الذي يهمك حقًا؟ لنبدأ من هناك.
 }

title-warm = التباس صغير على ما أظن
acknowledgement-warm = حسن أنك سألت، والالتباس كهذا يحدث لنا جميعًا.
boundary-warm = لن أوافق على جزء من السؤال، فهو بحسب علمي غير صحيح.
reason-warm = سيبدو الجواب صوابًا ثم يخذلك لاحقًا.
alternatives-warm = من هنا أستطيع:
    .one = بيان المصدر المحتمل للفكرة
    .two = قول ما يصح منها وما لا يصح
    .three = قراءة المقطع الذي وجدتها فيه، بعد لصقه هنا
engagement-warm = { $channel ->
    [form] يمكنك إضافة المكان الذي صادفتها فيه، أو اختيار أحد هذه الخيارات، ثم الإرسال من جديد.
   *[chat] أين صادفت هذه الفكرة؟ يسعدني أن ننظر فيها معًا.
 }

title-brief = نقطة واحدة لا تستقيم
acknowledgement-brief = حسن أنك سألت عن هذا.
boundary-brief = لا أستطيع تأكيد معلومة يقوم عليها السؤال.
reason-brief = مجاراتها قد تضللك.
alternatives-brief = أستطيع:
    .one = مقارنة الروايتين
    .two = ذكر مواقع تتحقق من الحقائق
    .three = الإجابة عن صيغة مصححة
engagement-brief = { $channel ->
    [form] يمكنك تصحيح النقطة والإرسال.
   *[chat] أيها أنسب لك؟
 }
