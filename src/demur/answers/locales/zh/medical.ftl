# Diagnosis, doses and treatment for a person.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这要问医生
acknowledgement-calm = 身体上的疑问，总让人放不下。
boundary-calm = 替某一个人下诊断、定剂量或定治疗方法，我做不到。
reason-calm = 我没法给人做检查，猜错了真的会伤身体。
alternatives-calm = 我能做的有：
    .one = 讲讲某种病或某种药的一般知识
    .two = 列出哪些情况当天就该去看医生
    .three = 写下要问医生或药师的问题
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，再提交一次。如果情况很快变糟，请拨打当地的急救电话。
   *[chat] { $formality ->
        [formal] 您最担心的是什么？如果情况很快变糟，请先拨打当地的急救电话。
       *[informal] 你最担心的是什么？如果情况很快变糟，请先拨打当地的急救电话。
     }
 }

title-warm = { $formality ->
    [formal] 您的健康值得仔细看一看
   *[informal] 你的健康值得仔细看一看
 }
acknowledgement-warm = 不知道哪里出了问题、怎么才会好，换了谁都不好受。
boundary-warm = 得了什么病、该吃哪种药、吃多少，我不会去猜。
reason-warm = 医生能看、能听、能化验，而我只能看到几行字。
alternatives-warm = { $formality ->
    [formal] 让我帮您更好地就医：
   *[informal] 让我帮你更好地就医：
 }
    .one = 把症状理好，写上各是什么时候开始的
    .two = 解释说明书、化验单或病历里的词
    .three = 弄清楚该问谁：医生、药师、健康咨询热线，还是中毒急救中心
engagement-warm = { $channel ->
    [form] 写下注意到的情况和想要的一项。如果等不了，请现在就打电话求助。
   *[chat] 这样有多久了？如果觉得等不了，请现在就打电话求助。
 }

title-brief = 最好问医生
acknowledgement-brief = { $formality ->
    [formal] 您来问是对的。
   *[informal] 你来问是对的。
 }
boundary-brief = 诊断和剂量，我不能给。
reason-brief = 每个人的身体不同，弄错会伤身。
alternatives-brief = 我可以：
    .one = 介绍常见的副作用
    .two = 准备看病用的笔记
    .three = 讲解急救
engagement-brief = { $channel ->
    [form] 改填其中一项。情况紧急就打急救电话。
   *[chat] 哪一项有用？情况紧急就打急救电话。
 }

omitted = 针对某个人的诊断、剂量或治疗。
