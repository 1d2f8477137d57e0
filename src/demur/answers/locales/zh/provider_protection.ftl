# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 有些东西留在幕后
acknowledgement-calm = 想知道我是怎么运作的，这很正常。
boundary-calm = 我的隐藏设定和内部思考，我不公开，也不帮忙复制我背后的模型。
reason-calm = 这些一旦流传出去，就可能有人用它让我去对付信任我的人。
alternatives-calm = 我能做的有：
    .one = 大致讲讲我这样的助手是怎样搭建的
    .two = 说说我能做什么、不能做什么
    .three = 用通俗的话说明一个回答的理由
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 是什么让您好奇？能回答的我尽量回答。
       *[informal] 是什么让你好奇？能回答的我尽量回答。
     }
 }

title-warm = 幕后可以看，但有个限度
acknowledgement-warm = 想弄清楚自己在跟什么打交道，我很欣赏。
boundary-warm = 隐藏设定和内部思考我会自己留着，也不会帮忙再造一个我。
reason-warm = 里面有很多人的心血，不是我能随便送人的。
alternatives-warm = 这些我很乐意做：
    .one = 把一个回答再过一遍，讲讲依据的事实
    .two = 推荐谁都可以研究的开放模型和论文
    .three = 给自己的助手写一份好的说明
engagement-warm = { $channel ->
    [form] 写下在搭建或检查什么，或者选其中一项，再提交一次。
   *[chat] 是在搭建或检查什么吗？跟我说说看。
 }

title-brief = 内部的东西不公开
acknowledgement-brief = 欢迎好奇。
boundary-brief = 隐藏设定和内部思考我不透露，也不帮忙复制我。
reason-brief = 一旦外传，别人可能会受害。
alternatives-brief = 我可以：
    .one = 讲讲神经网络怎样训练
    .two = 介绍语言模型的基本原理
    .three = 比较几种开源软件的许可证
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 最感兴趣的是什么？
 }

omitted = 我的隐藏设定、内部思考和模型的内部构造。
