# It cannot be done from here: no access, no tool, no such sense.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = That's out of my reach
acknowledgement-calm = That would be handy, I agree.
boundary-calm = I can't do tasks that need tools, accounts or data I'm not connected to.
reason-calm = I'd have to make the result up, and you'd be relying on it.
alternatives-calm = Here's what I can do:
    .one = Work with text that you paste in
    .two = Write out the steps, so that you can do it yourself
    .three = Draft what you need, ready to copy over
engagement-calm = { $channel ->
    [form] Put your text or figures into the entry, or ask for one of these, and send it again.
   *[chat] What do you have that you could paste in here?
 }

title-warm = I would if I could
acknowledgement-warm = I see how much time that would save you.
boundary-warm = I can't reach the files, sites, devices or live data that it takes.
reason-warm = If I acted as if it were done, you'd find out at the worst moment.
alternatives-warm = You can get close this way:
    .one = Describe what you see or hear, and get help making sense of it
    .two = Ask which kind of tool can do it
    .three = Get a list of what to watch for while you do it
engagement-warm = { $channel ->
    [form] Write which result you need, or choose one of these, and send it again.
   *[chat] What result are you hoping for? Let's find the part I can do.
 }

title-brief = Not possible from here
acknowledgement-brief = Good idea.
boundary-brief = I don't have the tools or the access for this task.
reason-brief = A made-up result would let you down.
alternatives-brief = I can:
    .one = Plan the task
    .two = Make a template
    .three = Check what you come up with
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which would you like?
 }

omitted = the part that needs tools, access or data that I don't have.
