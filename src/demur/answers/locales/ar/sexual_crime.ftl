# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = فقط حيث يقول الجميع نعم
acknowledgement-calm = هذا أمر جاد، وأتعامل معه على هذا الأساس.
boundary-calm = لا أساعد في أفعال أو صور أو صفقات جنسية لم يوافق عليها أحد أطرافها.
reason-calm = كثيرًا ما يعيش من وقع عليه ذلك معه سنوات طويلة.
alternatives-calm = هذا ما أستطيع فعله:
    .one = شرح إزالة الصور الخاصة من الشبكة، مثلًا عبر stopncii.org
    .two = شرح ما قد يعين في الأيام الأولى بعد الاعتداء
    .three = شرح معنى الرضا وكيفية الحديث عنه مع الشريك
engagement-calm = { $channel ->
    [form] إذا كان أحد هذه الخيارات يفيدك أو يفيد شخصًا قريبًا منك، فيمكنك كتابته وإرساله.
   *[chat] إذا كان أحد هذه الخيارات يفيدك أو يفيد شخصًا قريبًا منك، فيكفي ذكره لي.
 }

title-warm = هناك من يستطيع المساعدة
acknowledgement-warm = يصعب وضع أمور كهذه في كلمات.
boundary-warm = لن أساعد في جنس بالإكراه أو الخداع، أو في نشر صور خاصة.
reason-warm = إنه يسلب الإنسان قراره في جسده.
alternatives-warm = إذا كان الأمر يخصك أو يخص شخصًا قريبًا منك، فيمكنك:
    .one = البحث عن خط مساعدة يصغي بلا أحكام، عبر findahelpline.com
    .two = سؤالي عن كيفية دعم من مر بذلك
    .three = كتابة ما حدث، بمساعدتي، لشخص موثوق
engagement-warm = { $channel ->
    [form] إذا كان أحد في خطر، فيرجى الاتصال برقم الطوارئ؛ وإلا فيمكنك البدء بأحد هذه الخيارات.
   *[chat] هل يفيد أحد هذه الخيارات الآن؟ إذا كان أحد في خطر، فيرجى الاتصال برقم الطوارئ أولًا.
 }

title-brief = ليس بلا رضا
acknowledgement-brief = آخذ هذا بجدية.
boundary-brief = لا أساعد في جنس أو صور بلا رضا.
reason-brief = إنه يجرح الناس بعمق.
alternatives-brief = أستطيع:
    .one = شرح تقديم بلاغ عن ذلك
    .two = ذكر أنواع العون الطبي والقانوني
    .three = شرح علامات الاتجار بالبشر
engagement-brief = { $channel ->
    [form] يمكنك إدخال أحد هذه الخيارات.
   *[chat] أيها يفيدك؟
 }

omitted = أفعال أو صور جنسية بلا رضا.
