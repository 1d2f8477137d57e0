# False or unproven claims about a real person.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = unproven claims about a real person.

title-calm = That's someone's good name
acknowledgement-calm = I can see that this matters to you.
boundary-calm = I can't help spread claims about a real person that may not be true.
reason-calm = The person it's about isn't here to answer it.
alternatives-calm = Here's what I can do:
    .one = Help you write down what you saw yourself, as your own account
    .two = Explain how to check a claim and where to look
    .three = Help you write a review or complaint that sticks to the facts
engagement-calm = { $channel ->
    [form] Keep to what you know first-hand, or choose one of these, and send it again.
   *[chat] What would you like to come of it? Let's see what could get you there.
 }

title-warm = Let's make sure it holds up
acknowledgement-warm = If someone did wrong, I get why you want it known.
boundary-warm = I won't write accusations against someone real when there's no proof in sight.
reason-warm = A story like that can cost a person their job and friends, even if it proves false.
alternatives-warm = Ways to be heard that I can help with:
    .one = Sort what you know from what you've heard
    .two = Prepare questions for a lawyer or a newspaper
    .three = Turn it into fiction with made-up people and places
engagement-warm = { $channel ->
    [form] Write what you know for sure and how you know it, and send the form again.
   *[chat] What do you know for sure? We can build on that.
 }

title-brief = A name at stake
acknowledgement-brief = I hear your point.
boundary-brief = I can't write unproven claims about real people.
reason-brief = False stories stick to people.
alternatives-brief = I can:
    .one = Remove names from a draft
    .two = Draft a private letter
    .three = Answer a rumour calmly
engagement-brief = { $channel ->
    [form] Add what it's based on and resend.
   *[chat] What's it based on?
 }
