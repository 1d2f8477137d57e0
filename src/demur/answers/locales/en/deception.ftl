# Impersonation, scams, fake evidence, disinformation for gain.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fakes, scams or posing as someone else.

title-calm = That would fool someone
acknowledgement-calm = I can see that a lot depends on this for you.
boundary-calm = I can't help with scams, fake proof or posing as someone else.
reason-calm = The person who believes it pays with money, time or trust.
alternatives-calm = Here's what I can do:
    .one = Write the same message openly, under your own name
    .two = Explain the common tricks, so you can warn others
    .three = List what real proof you could gather for your case
engagement-calm = { $channel ->
    [form] Write what you're hoping to get, or choose one of these, and send it again.
   *[chat] What are you hoping to get? Let's look for an open way to it.
 }

title-warm = We can do this openly
acknowledgement-warm = It's frustrating when the straight way seems to lead nowhere.
boundary-warm = I'm not going to help fool someone with a false name, a forged paper or a made-up story.
reason-warm = It hurts to find out, and a person who was fooled trusts the next one less.
alternatives-warm = Let me help you like this:
    .one = Write an appeal or a complaint to the office that can say yes
    .two = Explain a gap, a delay or a mistake to someone without hiding it
    .three = Write a spoof that nobody could take for real
engagement-warm = { $channel ->
    [form] Describe what stands in your way, and send the form again.
   *[chat] What stands in your way? Tell me, and we'll tackle that.
 }

title-brief = Not under a false name
acknowledgement-brief = You want this to work.
boundary-brief = I can't help with scams or fakes.
reason-brief = Someone would be cheated.
alternatives-brief = I can:
    .one = Check a message you received
    .two = List steps after being cheated
    .three = Make a clearly marked sample
engagement-brief = { $channel ->
    [form] Change it, then send it again.
   *[chat] What would solve it?
 }
