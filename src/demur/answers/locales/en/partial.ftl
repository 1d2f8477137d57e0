# Part was answered, and the part that could do harm was left out.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = One part is left out
acknowledgement-calm = I've answered the rest of what you asked.
boundary-calm = I can't give you the part that could do harm.
omitting-calm = I left this out:
reason-calm = It could bring trouble to you or to someone else.
alternatives-calm = Here's how to go on:
    .one = Use the answer as it stands
    .two = Ask for more about the part that's there
    .three = Say what the missing part was for, to find another way
engagement-calm = { $channel ->
    [form] Say in the form what the missing part was for, and send it again.
   *[chat] Does the rest get you where you want to go?
 }

title-warm = Here it is, with one gap
acknowledgement-warm = I've done the rest, and I hope it gets you a good way further.
boundary-warm = I won't add the piece that could get somebody hurt.
omitting-warm = This is the piece I kept back:
reason-warm = I'd rather leave you with a gap than leave someone hurt.
alternatives-warm = From here, you could:
    .one = Describe the goal behind the missing piece
    .two = Take that question to someone who works in the field
    .three = Get the rest in a longer, shorter or simpler form
engagement-warm = { $channel ->
    [form] Work with what's there, or write what the missing piece was meant to do, and send it again.
   *[chat] What did you need the missing piece for? Maybe you can get there another way.
 }

title-brief = Answered, all but one part
acknowledgement-brief = The rest is done.
boundary-brief = I don't include what could do harm.
omitting-brief = Left out:
reason-brief = Someone could get hurt.
alternatives-brief = You can:
    .one = Build on the rest
    .two = Ask for a safer version
    .three = Ask for examples
engagement-brief = { $channel ->
    [form] Change that part and send it again.
   *[chat] Is the rest enough?
 }
