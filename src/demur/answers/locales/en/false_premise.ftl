# The question builds on something that isn't so.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A detail to set straight first
acknowledgement-calm = It's easy to come across that idea.
boundary-calm = I can't build an answer on a point that doesn't seem to be true.
reason-calm = If I went along with it, you might rely on something that isn't so.
alternatives-calm = Here's what I can do:
    .one = Explain how things stand, as far as it's known
    .two = Suggest a source where you can check it yourself
    .three = Answer the question behind it
engagement-calm = { $channel ->
    [form] Change your entry to one of these, or ask what you'd like to find out, and send it again.
   *[chat] What were you hoping to find out? Let's start from there.
 }

title-warm = A small mix-up, I think
acknowledgement-warm = I'm glad you asked, and mix-ups like this one happen to all of us.
boundary-warm = I won't go along with one part of it, because as far as I know it isn't so.
reason-warm = You'd get an answer that sounds right and lets you down later.
alternatives-warm = From here I could:
    .one = Show where the idea may come from
    .two = Say what's right about it and what isn't
    .three = Read the passage where you found it, once you paste it in
engagement-warm = { $channel ->
    [form] Add where you came across it, or choose one of these, and send it again.
   *[chat] Where did you come across it? I'd be glad to look at it with you.
 }

title-brief = One point seems off
acknowledgement-brief = Good thing to ask.
boundary-brief = I can't confirm a fact that the question rests on.
reason-brief = Going along with it could mislead you.
alternatives-brief = I can:
    .one = Compare both versions
    .two = Name places that check facts
    .three = Answer a corrected version
engagement-brief = { $channel ->
    [form] Correct that point and send again.
   *[chat] Which would you like?
 }
