# Getting somebody to give away access, money or secrets.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = No tricks to win someone's trust
acknowledgement-calm = It sounds as if a lot depends on this for you.
boundary-calm = I can't help talk anyone into giving up passwords, money or secrets.
reason-calm = Someone who only meant to help would pay for it.
alternatives-calm = Here's what I can do:
    .one = Explain the common tricks, so that you and your team know them
    .two = Write an open message that says who you are and what you need
    .three = Explain the official way to get access back
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these, or add what you need it for, and send it again.
   *[chat] Who could say yes to what you need? Let's think about how to ask them openly.
 }

title-warm = Let's ask openly
acknowledgement-warm = When time is short and much is at stake, any way out looks good.
boundary-warm = Even so, I won't help trick people out of access, money or secrets.
reason-warm = It works by rushing someone before they can think, and they're left with the damage.
alternatives-warm = Other ways out of a tight spot:
    .one = Write to the person in charge and explain why it's urgent
    .two = Decide what to do first if you've been tricked yourself
    .three = Plan a training exercise that your team has agreed to
engagement-warm = { $channel ->
    [form] Write what's putting you under pressure, or choose one of these, and send it again.
   *[chat] What happens if this doesn't work out today? Let's start there.
 }

title-brief = I'll stay honest with people
acknowledgement-brief = That sounds stressful.
boundary-brief = I don't help get access, money or secrets by pretending.
reason-brief = Someone else would bear the loss.
alternatives-brief = I can:
    .one = Explain how to check a caller
    .two = Draft an honest appeal
    .three = Suggest a stronger sign-in
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which would ease things?
 }

omitted = ways to talk people into giving up access, money or secrets.
