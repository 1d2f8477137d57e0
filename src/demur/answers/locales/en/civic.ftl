# False facts about voting, manipulation in politics.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = false or misleading claims about voting or politics.

title-calm = That could mislead voters
acknowledgement-calm = Voting and politics raise plenty of fair questions.
boundary-calm = I can't help spread false claims about voting or trick people in politics.
reason-calm = Someone could miss their chance to vote, or vote on something that isn't so.
alternatives-calm = Here's what I can do:
    .one = Explain how voting works and which office to ask for dates
    .two = Write a strong speech or leaflet under your own name
    .three = Set out side by side what candidates say, from texts you put in
engagement-calm = { $channel ->
    [form] Change it to a message you'd sign, or to one of these, and send it again.
   *[chat] What would you like people to know? Let's say it with facts.
 }

title-warm = Let's win them over fairly
acknowledgement-warm = It's good to care about how things are run where you live.
boundary-warm = I won't help mislead voters or fake support for a cause.
reason-warm = People who've been fooled once often stop trusting any vote at all.
alternatives-warm = Here's how I can help you make a difference:
    .one = Answer a false rumour about an election in a calm tone
    .two = Write to a candidate, a paper or an election office
    .three = Plan a drive to get people to vote, whoever they vote for
engagement-warm = { $channel ->
    [form] Write which change you hope for, and send the form again.
   *[chat] What change do you hope for? Tell me, and I'll help you make the case.
 }

title-brief = Straight facts on voting
acknowledgement-brief = Your cause matters to you.
boundary-brief = I can't help mislead voters.
reason-brief = Someone could lose their vote.
alternatives-brief = I can:
    .one = Explain how votes get counted
    .two = Explain a ballot question
    .three = Check a claim you've read
engagement-brief = { $channel ->
    [form] Change it, then send it.
   *[chat] What's your main point?
 }
