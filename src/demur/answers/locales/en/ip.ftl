# Copyright: copying protected text, code, images, brands.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = copies of other people's protected work.

title-calm = That belongs to its maker
acknowledgement-calm = I can see why you'd like to have that work at hand.
boundary-calm = I can't copy long stretches of other people's protected work.
reason-calm = The people who made it may live on what it earns, and copies take from that.
alternatives-calm = Here's what I can do:
    .one = Sum it up in my own words
    .two = Tell you about the maker, the time and the ideas behind it
    .three = Explain where works like it can be borrowed, bought or licensed
engagement-calm = { $channel ->
    [form] Change it to one of these, or say what you need it for, and send it again.
   *[chat] What do you need it for? A summary or something new may do the job.
 }

title-warm = Let's make something of your own
acknowledgement-warm = I can tell that you like this work a lot.
boundary-warm = I won't hand out copies of songs, texts, pictures, code or logos that others made.
reason-warm = Someone put months or years into it and would see nothing for it.
alternatives-warm = Here's what I'd enjoy doing:
    .one = Talk about a line or two and what makes it work
    .two = Sketch a new piece with the same mood, in a style of your own
    .three = Explain open licenses and where to find works that are free to use
engagement-warm = { $channel ->
    [form] Write what you like about it and what you'd like to make, and send the form again.
   *[chat] What do you like most about it? Let's build on that.
 }

title-brief = Someone else made that
acknowledgement-brief = It's clearly worth having.
boundary-brief = I can't copy out protected work at length.
reason-brief = Its maker would lose out.
alternatives-brief = I can:
    .one = Compare it with similar works
    .two = Explain fair use
    .three = Draft a letter asking for permission
engagement-brief = { $channel ->
    [form] Add how you'll use it and resend.
   *[chat] How will you use it?
 }
