# Advice on somebody's own case that a professional has to give.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A case for a professional
acknowledgement-calm = It makes sense to want a clear answer before you act.
boundary-calm = I can't give professional advice on your own case.
reason-calm = Someone who sees the whole case will notice things that I'd miss from here.
alternatives-calm = Here's what I can do:
    .one = Explain in plain words how such cases usually go
    .two = List questions to ask a professional
    .three = Turn what you know into a short summary to take along
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these, or ask about it in general, and send it again.
   *[chat] What do you need to decide, and what do you know so far?
 }

title-warm = You deserve expert eyes on this
acknowledgement-warm = It isn't easy to face a choice like this on your own, and I'd like to help.
boundary-warm = I won't stand in for a trained expert who can look at your case.
reason-warm = If I got it wrong, you'd be the one who has to live with it.
alternatives-warm = Let me make the next step lighter:
    .one = Work out which kind of expert fits your problem
    .two = Go through the common options and what speaks for each
    .three = Explain hard words in a letter or report that you were given
engagement-warm = { $channel ->
    [form] Write which of these would help, with a little background, and send the form again.
   *[chat] What weighs on you most? Tell me that, and we'll sort it out bit by bit.
 }

title-brief = One for an expert
acknowledgement-brief = Fair question.
boundary-brief = I don't give expert advice on personal cases.
reason-brief = It takes someone who can see the details.
alternatives-brief = I can:
    .one = Describe what experts look at
    .two = Draft a note to one
    .three = Say where advice may be free
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which would help?
 }

omitted = advice on your own case that takes a professional.
