# Something made to mislead people.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = things made to mislead people.

title-calm = I'd rather keep it honest
acknowledgement-calm = I can see that you want people to be convinced.
boundary-calm = I can't make things that lead people to believe what isn't so.
reason-calm = People act on what they believe, and they can lose money, trust or a vote by it.
alternatives-calm = Here's what I can do:
    .one = Help you make your case with facts and a clear ask
    .two = Write a parody or a story that everyone can see is one
    .three = Check a draft for claims that could mislead a reader
engagement-calm = { $channel ->
    [form] Add what you'd like people to do after reading it, and send it again.
   *[chat] What would you like people to do after reading it? Let's find an honest way there.
 }

title-warm = Let's do this in the open
acknowledgement-warm = It's hard to get people to listen, and I'd like to help with that.
boundary-warm = I won't dress up something false so that it passes for real.
reason-warm = Whoever falls for it has no fair chance to choose.
alternatives-warm = Here's where I'm glad to join in:
    .one = Plan a surprise, a magic trick or a game that people enjoy
    .two = Label a demo, a sample or a staged scene so that nobody is misled
    .three = Tell an awkward truth in a way that people can take
engagement-warm = { $channel ->
    [form] Add who you want to reach and why, and send the form again.
   *[chat] Tell me who you want to reach, and I'll help you say it well.
 }

title-brief = No tricks from me
acknowledgement-brief = I see you want results.
boundary-brief = I can't help mislead people.
reason-brief = Someone would act on it and lose.
alternatives-brief = I can:
    .one = Suggest a catchy, true headline
    .two = Teach people to spot fakes
    .three = Plan what to do after being tricked
engagement-brief = { $channel ->
    [form] Change it and resend.
   *[chat] Who's it for?
 }
