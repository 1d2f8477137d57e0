# Safety was named, and nothing more is known; it may well be a misreading.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details that may put someone at risk.

title-calm = I'm going to be careful here
acknowledgement-calm = I'd like to give you a straight answer.
boundary-calm = I can't go into details that might put someone at risk.
reason-calm = As I read it, someone could come to harm, though I may well be reading it wrong.
alternatives-calm = Some ways to go on:
    .one = Say what you're working on and who it's meant for
    .two = Ask for an overview of the subject
    .three = Ask how people handle the risks of it
engagement-calm = { $channel ->
    [form] If I've read it wrong, add what it's for and send it again.
   *[chat] Did I get you wrong? Tell me what you'd like to have at the end.
 }

title-warm = I may have misread you
acknowledgement-warm = I'm not assuming the worst, and I do want to be of use to you.
boundary-warm = For now, I won't go further into something that looks unsafe to me.
reason-warm = I'd rather ask once too often than see someone get hurt.
alternatives-warm = Here's what I can do right now:
    .one = Tell you what I think you asked, so you can set me right
    .two = Help with the part of it that's clearly safe
    .three = Look for a gentler way to the same goal
engagement-warm = { $channel ->
    [form] Add a sentence or two about your situation, and send the form again.
   *[chat] What did I miss? A sentence or two about your situation would help me a lot.
 }

title-brief = Taking care here
acknowledgement-brief = Maybe I misread you.
boundary-brief = I can't help with what may hurt someone.
reason-brief = I'm unsure, and someone could be harmed.
alternatives-brief = I can:
    .one = Answer a similar question
    .two = Point out common mistakes
    .three = Suggest who to ask in person
engagement-brief = { $channel ->
    [form] Add what you meant and resend.
   *[chat] What did you mean?
 }
