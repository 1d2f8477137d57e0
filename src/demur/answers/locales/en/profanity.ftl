# Swear words and crude language.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = the swear words.

title-calm = Same point, without swearing
acknowledgement-calm = I can see you want this to have some bite.
boundary-calm = I can't write swear words or crude language here.
reason-calm = Some of the people who read along here would rather not see them.
alternatives-calm = Here's what I can do:
    .one = Say the same thing sharply, in clean words
    .two = Write a blunt but polite reply
    .three = Explain what a rude phrase means and how strong it is
engagement-calm = { $channel ->
    [form] Take the swear words out, or ask for a clean version, and send it again.
   *[chat] Who's going to read it? Then I'll find the right tone.
 }

title-warm = It can sting without the swearing
acknowledgement-warm = Sometimes a strong word just feels good, I know.
boundary-warm = I'm leaving rude words out of what I write here.
reason-warm = They can land on someone who had nothing to do with it.
alternatives-warm = Let's give it punch another way:
    .one = Make up silly curses that nobody could mind
    .two = Turn your rant into a short, funny speech
    .three = Tone down a draft so that the point still lands
engagement-warm = { $channel ->
    [form] Write what you're reacting to, and send the form again.
   *[chat] What are you reacting to? Tell me, and I'll give it some punch.
 }

title-brief = Minus the swear words
acknowledgement-brief = I get the mood.
boundary-brief = I can't use crude language here.
reason-brief = It puts some readers off.
alternatives-brief = I can:
    .one = Write lyrics with clean rhymes
    .two = Draft a complaint that works
    .three = Keep the humour, lose the swearing
engagement-brief = { $channel ->
    [form] Change the words and send again.
   *[chat] Which would you like?
 }
