# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = steps that could count as a crime.

title-calm = That could end up in court
acknowledgement-calm = There may be more to this than I can see from here.
boundary-calm = I can't help with acts that may count as a crime.
reason-calm = Someone could be wronged by it, and whoever takes part could face a judge.
alternatives-calm = Here's what I can do:
    .one = Explain in plain words what the law says on a subject
    .two = List questions to take to a lawyer or an advice center
    .three = Look for a lawful way out of the problem behind it
engagement-calm = { $channel ->
    [form] If one of these fits, write it in the form in place of this, and send it.
   *[chat] If one of these fits, say which, and I'll get started.
 }

title-warm = Let's find you a better way out
acknowledgement-warm = I don't know what led you here, and I'm not here to judge.
boundary-warm = Still, I won't lend a hand with anything that might be a crime.
reason-warm = Things like that can cost people their savings, their safety or their freedom.
alternatives-warm = I'd be glad to help you:
    .one = Find words to say no if someone is pushing you into something
    .two = Think through money trouble, a debt or a quarrel, one step at a time
    .three = Write a letter that asks for more time or a fair deal
engagement-warm = { $channel ->
    [form] Pick the one that's closest, put it in the form, and send that.
   *[chat] Pick the one that's closest, and we'll take it from there.
 }

title-brief = I'll sit this one out
acknowledgement-brief = You may mean no harm.
boundary-brief = I can't help with what may be a crime.
reason-brief = Others could pay for it.
alternatives-brief = I can:
    .one = Explain a court letter
    .two = Explain how to report crime
    .three = Plot a crime novel
engagement-brief = { $channel ->
    [form] Send one of these instead.
   *[chat] Say which one you'd like.
 }
