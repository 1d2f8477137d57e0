# It is not known, not known here, or not known yet.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = I don't know this one
acknowledgement-calm = It would be good to have an answer to that.
boundary-calm = I can't give you the facts you asked for, because I don't know them.
reason-calm = If I guessed, you might build on something that's wrong.
alternatives-calm = Here's what I can do:
    .one = Share what I do know around the subject
    .two = Suggest where to look or whom to ask
    .three = Work from a source that you paste in
engagement-calm = { $channel ->
    [form] Add a source to your entry, or change it to one of these, and send it again.
   *[chat] Do you have a source at hand? We could look at it together.
 }

title-warm = I'd only be guessing
acknowledgement-warm = I can see why you'd like to know, and I'd have loved to tell you.
boundary-warm = I won't make up an answer where I don't have the facts.
reason-warm = You may want to count on it, and you deserve better than a guess.
alternatives-warm = One of these may get you further:
    .one = Explain what the answer depends on
    .two = Suggest good words to search with
    .three = Tell apart what is settled and what is still open
engagement-warm = { $channel ->
    [form] Write what the answer is for, or pick one of these, and send it again.
   *[chat] What will you use the answer for? Maybe a part of it is enough.
 }

title-brief = Past what I know
acknowledgement-brief = Good question.
boundary-brief = I don't have the facts that your question is about.
reason-brief = A wrong answer could cost you.
alternatives-brief = I can:
    .one = Narrow the question down
    .two = Draft a note to an expert
    .three = Help judge an answer you find
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which part matters most?
 }

omitted = facts that I don't know.
