# Somebody could get hurt; nothing more is known.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details that could get someone hurt.

title-calm = I'll stay on the careful side
acknowledgement-calm = I can see you want a real answer, so I'll be straight with you.
boundary-calm = I can't give details that could get someone hurt.
reason-calm = If it went wrong, someone could feel it for the rest of their life.
alternatives-calm = Here's what I can do:
    .one = Explain what the risks are and how people stay safe
    .two = Look for a safer way to the goal behind your question
    .three = Tell you who to ask, such as a doctor, a trained expert or a safety office
engagement-calm = { $channel ->
    [form] Choose one of these in place of what you wrote, or add what it's for, and send it again.
   *[chat] What would you like to get done? I'd be glad to help with the part I can.
 }

title-warm = Let's find a safer way
acknowledgement-warm = I've read what you wrote, and I'm taking it seriously.
boundary-warm = I won't spell out anything that could leave someone injured.
reason-warm = A few words can be enough to put a person in hospital, and I don't want that for anyone.
alternatives-warm = There's a lot I'd be glad to do:
    .one = Explain how common accidents happen and how to prevent them
    .two = Go through first aid and when to call for help
    .three = Help with a story or a lesson that works without the risky details
engagement-warm = { $channel ->
    [form] Write a line about what's behind the question, and send the form again.
   *[chat] Tell me what's behind the question, and I'll look for something that works for you.
 }

title-brief = I'd like everyone safe
acknowledgement-brief = I hear you.
boundary-brief = I can't help with things that injure people.
reason-brief = Injuries can't be taken back.
alternatives-brief = I can:
    .one = Compare safer tools or methods
    .two = Explain warning signs and labels
    .three = Sum up the subject's history
engagement-brief = { $channel ->
    [form] Add what it's for and resend.
   *[chat] What's it for?
 }
