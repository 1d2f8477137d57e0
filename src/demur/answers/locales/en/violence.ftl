# Physical harm to people or animals, threats, gore.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = details about hurting people or animals.

title-calm = I'd like nobody to get hurt
acknowledgement-calm = This is a heavy subject, and I've read it with care.
boundary-calm = I can't help with ways to hurt people or animals.
reason-calm = An injury can't be taken back, and the people around it carry it for years.
alternatives-calm = Here's what I can do:
    .one = Talk through a conflict and ways to cool it down
    .two = Plan how to reach safety if someone is threatening you
    .three = Look at why violence breaks out and what has stopped it
engagement-calm = { $channel ->
    [form] Change what you wrote to one of these, or add what's behind it, and send it again.
   *[chat] What's going on behind this? If someone scares you, we can start there.
 }

title-warm = Let's bring the heat down
acknowledgement-warm = If you're angry or afraid right now, that's a lot to carry.
boundary-warm = I'm not going to help with threats or with harm to a living being.
reason-warm = Someone would bear the pain, and things seldom get better after it.
alternatives-warm = Let me be useful in another way:
    .one = Practice what to say in a talk that might turn ugly
    .two = Write a message that sets a firm limit without a threat in it
    .three = Explain where people find help when home or work gets rough
engagement-warm = { $channel ->
    [form] Write what happened and what you'd like to change, and send the form again.
   *[chat] What's been happening? Tell me, and we'll look for a way through.
 }

title-brief = No harm to anyone
acknowledgement-brief = I've read it carefully.
boundary-brief = I can't help with hurting people or animals.
reason-brief = Someone would suffer for it.
alternatives-brief = I can:
    .one = Explain the law on self-defense
    .two = Draft a report to police
    .three = Write a scene without gore
engagement-brief = { $channel ->
    [form] Add what's behind it and resend.
   *[chat] What's behind it?
 }
