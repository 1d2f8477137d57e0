# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 孩子的安全最要紧
acknowledgement-calm = 事情关系到孩子，所以我有话直说。
boundary-calm = 把孩子和性联系在一起的内容，我不写，也不提供任何帮助。
reason-calm = 孩子没有能力同意，受的伤却可能伴随一生。
alternatives-calm = 现在就能得到的帮助：
    .one = 看到这类图片或放心不下时，可在 inhope.org 找到本国的举报热线
    .two = 为自己的念头担心时，可以拨打 Stop It Now 这类保密的求助热线
    .three = 有孩子正处在危险中时，拨打当地的紧急电话
engagement-calm = { $channel ->
    [form] 不论是为了孩子还是为了自己，今天就迈出其中一步吧。
   *[chat] 选合适的一步就好，我可以帮着想想怎么开口。
 }

title-warm = { $formality ->
    [formal] 有人能帮孩子，也能帮您
   *[informal] 有人能帮孩子，也能帮你
 }
acknowledgement-warm = { $formality ->
    [formal] 不管是什么让您来到这里，都不用一个人扛着。
   *[informal] 不管是什么让你来到这里，都不用一个人扛着。
 }
boundary-warm = 涉及儿童的性文字、性图片或性的打算，我都不会参与，这一点不会变。
reason-warm = 孩子信任身边的大人，这样的信任一旦被打碎，很难再补回来。
alternatives-warm = 有人能帮忙，也愿意听：
    .one = 在 childhelplineinternational.org 查找所在国家的儿童求助热线
    .two = 有让自己害怕的念头时，找医生或心理治疗师保密地谈一谈
    .three = 如果自己有过这样的遭遇，告诉辅导员或一位信得过的人
engagement-warm = { $channel ->
    [form] 如果此刻有孩子处在危险中，请先拨打当地的紧急电话。
   *[chat] 此刻有孩子处在危险中吗？如果有，请先拨打当地的紧急电话。
 }

title-brief = 不拿孩子写这些
acknowledgement-brief = 我仔细看过了。
boundary-brief = 涉及儿童的性内容，我不帮忙。
reason-brief = 那会伤害孩子。
alternatives-brief = 能帮上忙的：
    .one = 在 inhope.org 举报
    .two = 告诉儿童保护机构
    .three = 为自己找热线：findahelpline.com
engagement-brief = { $channel ->
    [form] 孩子有危险时，请马上打电话求助。
   *[chat] 有孩子正处在危险中吗？请马上打电话求助。
 }

omitted = 任何与儿童有关的性内容。
