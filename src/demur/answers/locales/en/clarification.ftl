# A question, before anything is decided. There is no refusal in it.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = One question first
acknowledgement-calm = Happy to look into this.
boundary-calm = Before I answer, I need to know a little more about what you need.
reason-calm = It can be read in more than one way, and a wrong guess would waste your time.
alternatives-calm = Any of these would help:
    .one = Say what you'd like to end up with
    .two = Say who or what it is for
    .three = Add what you've tried or found so far
engagement-calm = { $channel ->
    [form] Add a sentence or two to what you wrote, and send it again.
   *[chat] What would you like to end up with? A sentence or two is plenty.
 }

title-warm = Help me get this right
acknowledgement-warm = I'd like to do your question justice.
boundary-warm = I'm missing a piece, and I need it for an answer that fits.
reason-warm = What's right for one person can be wrong for the next.
alternatives-warm = Pick whichever is easiest for you:
    .one = Give an example of what you mean
    .two = Describe the setting: work, school or daily life
    .three = Show what a good answer would look like
engagement-warm = { $channel ->
    [form] Put one of these into your entry and send it again; there's no need to start over.
   *[chat] Which of these can you tell me about? We'll go on from there.
 }

title-brief = Can you tell me more?
acknowledgement-brief = Glad to help.
boundary-brief = I need one more detail before I answer.
reason-brief = Otherwise I might miss your point.
alternatives-brief = Please add:
    .one = The place or time it's about
    .two = The part that matters most
    .three = How much detail you want
engagement-brief = { $channel ->
    [form] Add one, then send again.
   *[chat] Which can you add?
 }
