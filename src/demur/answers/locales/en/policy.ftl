# What this service does not cover; nothing more is known.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = what this service doesn't cover.

title-calm = That's outside what I do here
acknowledgement-calm = I see what you'd like to get.
boundary-calm = I can't help here with subjects that this service doesn't cover.
reason-calm = The people who run it set it up with other tasks in mind.
alternatives-calm = What I can do here:
    .one = Take on any part of it that does belong here
    .two = Suggest where else you might find help with it
    .three = Explain what I'm set up to help with
engagement-calm = { $channel ->
    [form] Change it to one of these and send it again, or ask the people who run this service.
   *[chat] Which part matters most to you? There may be something here that fits.
 }

title-warm = This isn't the best place for it
acknowledgement-warm = It makes sense that you tried here first.
boundary-warm = I can't go beyond the things that this service is made for.
reason-warm = You deserve help from someone who's set up to do it well.
alternatives-warm = So you don't leave empty-handed, I can:
    .one = Work out good search words for finding it elsewhere
    .two = Help you write down what you need, to take along
    .three = Make a checklist for choosing someone who does this work
engagement-warm = { $channel ->
    [form] Add a line about your goal and send it, or write to the people who run this service.
   *[chat] Tell me a bit more about the goal, and I'll point you in a good direction.
 }

title-brief = Not covered here
acknowledgement-brief = Fair enough to ask.
boundary-brief = I can't help with things outside this service.
reason-brief = It was made for other needs.
alternatives-brief = I can:
    .one = Answer something close to it
    .two = Explain a word you've met
    .three = Draft feedback for this service
engagement-brief = { $channel ->
    [form] Pick one and send that.
   *[chat] Which would help?
 }
