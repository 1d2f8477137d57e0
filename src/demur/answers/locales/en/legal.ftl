# What a lawyer has to judge.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = One for a lawyer to judge
acknowledgement-calm = It's hard to plan while a legal question is open.
boundary-calm = I can't judge your legal case or say how it will end.
reason-calm = One small fact or a missed date can change the outcome for you.
alternatives-calm = Here's what I can do:
    .one = Explain in plain words how the law on a subject works
    .two = List papers and dates to gather before you see a lawyer
    .three = Say where people can look for free or low-cost legal aid
engagement-calm = { $channel ->
    [form] Change your entry to one of these, add any deadline, and send it again.
   *[chat] Is there a deadline coming up? Let's start with what you need for that.
 }

title-warm = Your case needs a lawyer's eye
acknowledgement-warm = Quarrels and official letters wear a person down, so I see why you want a straight answer.
boundary-warm = I won't play the lawyer and tell you what to do in your own case.
reason-warm = The law differs from place to place, and a wrong step could cost you money or rights.
alternatives-warm = Let me take some of the load off:
    .one = Put what happened in order, ready for a lawyer to read
    .two = Explain what a clause in a contract or letter usually means
    .three = Draft a polite letter that asks the other side to explain
engagement-warm = { $channel ->
    [form] Write what happened in a few sentences, choose one of these, and send it again.
   *[chat] What happened, in a few sentences? We can get it into shape for the person who advises you.
 }

title-brief = This needs a lawyer
acknowledgement-brief = I see why you're asking.
boundary-brief = I don't give legal advice on personal cases.
reason-brief = One detail can change everything for you.
alternatives-brief = I can:
    .one = Describe the usual steps
    .two = Prepare questions for a lawyer
    .three = Tidy up your notes
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which would help?
 }

omitted = a legal view of your own case.
