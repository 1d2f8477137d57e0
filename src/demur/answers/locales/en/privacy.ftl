# Another person's private life, the privacy of a third person.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = private details about another person.

title-calm = That's someone's private life
acknowledgement-calm = I can see why you'd want to know.
boundary-calm = I can't help find private details about another person.
reason-calm = The person it's about isn't here to agree to it.
alternatives-calm = Here's what I can do:
    .one = Help you write to the person and ask them directly
    .two = Explain which records are public and how to ask for them
    .three = Help you have your own details removed somewhere
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these, or add what you need it for, and send it again.
   *[chat] What would knowing this help you with? There may be another way.
 }

title-warm = Let's leave that up to them
acknowledgement-warm = Not knowing can be hard, especially with someone who matters to you.
boundary-warm = I won't track down or pass on what belongs to someone's private life.
reason-warm = Once such things are out, they can bring strangers to a person's door.
alternatives-warm = I'd gladly do one of these with you:
    .one = Plan how to bring it up when you next see them
    .two = Go over how tracing services help find a lost friend or relative
    .three = Talk through what to do if you fear for someone's safety
engagement-warm = { $channel ->
    [form] Write what you're hoping to sort out, and send the form again.
   *[chat] What are you hoping to sort out? I'll look for a way that works for both sides.
 }

title-brief = That's theirs to share
acknowledgement-brief = I see why it matters.
boundary-brief = I can't find or share people's private details.
reason-brief = It could put them at risk.
alternatives-brief = I can:
    .one = Suggest a trusted go-between
    .two = Check a text for personal details
    .three = Work with made-up details
engagement-brief = { $channel ->
    [form] Add your goal and resend.
   *[chat] What's the goal?
 }
