# A question, before anything is decided. There is no refusal in it.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = One question first
acknowledgement-1 = Happy to look into this.
boundary-1 = Before I go on, I need a little more from you.
reason-1 = It could mean several things, and I don't want to guess wrong.
alternatives-1 = It would help to know:
    .one = What you'd like to end up with
    .two = Who or what it is for
    .three = What you've tried or found so far
engagement-1 = A sentence or two is plenty.

title-2 = Can you tell me more?
acknowledgement-2 = Thanks, I think I see where this is going.
boundary-2 = I'd like to be sure before I answer.
reason-2 = The right answer depends on what you need it for.
alternatives-2 = For example, tell me:
    .one = The setting: work, school or daily life
    .two = Which part matters most to you
    .three = How much detail you need
engagement-2 = Which of these can you tell me about?

title-3 = Help me get this right
acknowledgement-3 = Good question, and I want to do it justice.
boundary-3 = I'm missing a piece.
reason-3 = With what I have so far, my answer might miss your point.
alternatives-3 = Any of these would help:
    .one = An example of what you mean
    .two = The reason you're asking
    .three = What a good answer would look like to you
engagement-3 = Tell me what you can, and I'll pick it up from there.
