# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = سلامة الأطفال أولًا
acknowledgement-calm = يتعلق الأمر بطفل، لذلك سأتكلم بوضوح.
boundary-calm = لن أكتب أي شيء جنسي عن الأطفال ولن أساعد فيه.
reason-calm = لا يستطيع الطفل أن يوافق على ذلك، وقد يحمل الألم طوال حياته.
alternatives-calm = مساعدة متاحة الآن:
    .one = الإبلاغ عن صورة أو قلق لدى الخط المخصص في بلدك، من قائمة inhope.org
    .two = الاتصال بسرية بخط مثل Stop It Now إذا كانت أفكارك تقلقك
    .three = الاتصال برقم الطوارئ المحلي إذا كان هناك طفل في خطر الآن
engagement-calm = { $channel ->
    [form] سواء كان الأمر لأجل طفل أو لأجلك، يحسن القيام بإحدى هذه الخطوات اليوم.
   *[chat] يمكنك اختيار الخطوة المناسبة، وسأساعدك في إيجاد الكلمات.
 }

title-warm = المساعدة موجودة، للأطفال ولك أيضًا
acknowledgement-warm = أيًا كان ما جاء بك إلى هنا، فلا داعي لحمله بمفردك.
boundary-warm = لن أشارك في كلام أو صور أو خطط جنسية تخص الأطفال، وهذا لن يتغير.
reason-warm = يثق الأطفال بالكبار من حولهم، والثقة التي تنكسر هكذا يصعب ترميمها.
alternatives-warm = أناس يستطيعون المساعدة ويصغون:
    .one = العثور على خط مساعدة الأطفال في بلدك عبر childhelplineinternational.org
    .two = التحدث بسرية مع طبيب أو معالجة نفسية عن أفكار تخيفك
    .three = إخبار مرشدة أو شخص موثوق إذا كان ذلك قد حدث لك
engagement-warm = { $channel ->
    [form] إذا كان هناك طفل في خطر الآن، فيرجى الاتصال برقم الطوارئ المحلي أولًا.
   *[chat] هل هناك طفل في خطر الآن؟ إذن فيرجى الاتصال برقم الطوارئ المحلي أولًا.
 }

title-brief = ليس عن الأطفال
acknowledgement-brief = قرأت هذا بعناية.
boundary-brief = لن أساعد في أي شيء جنسي عن الأطفال.
reason-brief = إنه يؤذي الأطفال.
alternatives-brief = ما يفيد:
    .one = إبلاغ الشرطة عن الصور
    .two = إخبار جهة حماية الطفل
    .three = إيجاد دعم لنفسك عبر findahelpline.com
engagement-brief = { $channel ->
    [form] طفل في خطر؟ يرجى الاتصال بالطوارئ فورًا.
   *[chat] هل هناك طفل في خطر؟ يرجى الاتصال بالطوارئ فورًا.
 }

omitted = أي شيء جنسي عن طفل.
