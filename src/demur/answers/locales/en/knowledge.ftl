# It is not known, not known here, or not known yet.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I don't know this one
acknowledgement-1 = Good question.
boundary-1 = I don't know the answer to it.
reason-1 = What I know doesn't cover it, and a guess might lead you astray.
alternatives-1 = What I can do:
    .one = Share what I do know around the subject
    .two = Suggest where to look or whom to ask
    .three = Work from a source, if you paste it in
engagement-1 = Do you have a source we could look at together?

title-2 = I'd only be guessing
acknowledgement-2 = I can see why you'd like to know.
boundary-2 = I can't give you this with any confidence.
reason-2 = It may be too new, too local or simply not known to me.
alternatives-2 = Let's try one of these:
    .one = Explain what the answer depends on
    .two = Find words to search with
    .three = Tell apart what is settled and what is open
engagement-2 = Shall I start with what is known?

title-3 = That's past what I know
acknowledgement-3 = It would be good to have an answer to that.
boundary-3 = I don't know enough to give you one.
reason-3 = I'd rather leave a gap than fill it with something made up.
alternatives-3 = I can still help you:
    .one = Narrow it down to a part that can be answered
    .two = Judge an answer you find somewhere else
    .three = Draft a question for someone who would know
engagement-3 = Which part matters most to you?
