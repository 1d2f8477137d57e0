# Taking sides where people differ for good reasons.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = I'll leave the verdict to you
acknowledgement-calm = It's a question many people care about.
boundary-calm = I don't take sides in a matter of opinion.
reason-calm = People see it in different ways for good reasons, and the choice is yours.
alternatives-calm = Here's what I can do:
    .one = Set out the strongest case for each side
    .two = Sort the facts from the values
    .three = List questions that show what matters to you
engagement-calm = { $channel ->
    [form] Name the views you'd like to compare, or choose one of these, and send it again.
   *[chat] Where do you lean so far?
 }

title-warm = No side, but plenty to say
acknowledgement-warm = You've picked a question that's well worth a good talk.
boundary-warm = I won't say which side of the debate I'd take.
reason-warm = What people hold dear differs from one to the next, and nobody can weigh that for you.
alternatives-warm = What I'd be glad to do:
    .one = Explain how each side sees it, in their own words
    .two = Tell how the debate came about
    .three = Test your argument by arguing against it
engagement-warm = { $channel ->
    [form] Write down your own view, or choose one of these, and send it again.
   *[chat] What got you thinking about it? We can start from your own view.
 }

title-brief = That's your call
acknowledgement-brief = Interesting question.
boundary-brief = I don't share opinions on debated questions.
reason-brief = You know best what matters to you.
alternatives-brief = I can:
    .one = Show what studies say
    .two = List pros and cons
    .three = Help put your view into words
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which would help?
 }

omitted = a verdict on a matter of opinion.
