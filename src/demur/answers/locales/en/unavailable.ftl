# Something of ours failed; nothing is wrong with the request.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = That's on our side
acknowledgement-calm = You did nothing wrong.
boundary-calm = I can't give you an answer right now.
reason-calm = One of our own checks isn't working, and it has nothing to do with what you wrote.
alternatives-calm = You could:
    .one = Try again in a minute or two
    .two = Leave this open, so that nothing you wrote is lost
    .three = Let the people who run this service know if it goes on
engagement-calm = { $channel ->
    [form] Wait a minute, then send the form again just as it is.
   *[chat] Would you like to try again in a moment?
 }

title-warm = Something broke here
acknowledgement-warm = I know it's annoying to be stopped in the middle of things.
boundary-warm = I can't finish your answer, because a part of this service is down.
reason-warm = I'd rather keep you waiting than hand you something that nobody has checked.
alternatives-warm = What may help until it's back:
    .one = Do something else first and come back later
    .two = Work on a part that you can do without an answer
    .three = Look at this service's help page, if there is one
engagement-warm = { $channel ->
    [form] There's no need to change anything; come back in a little while and send it as it is.
   *[chat] Shall we try once more in a little while? Send it just as it is.
 }

title-brief = We need a moment
acknowledgement-brief = Nothing's wrong with what you wrote.
boundary-brief = I can't answer just now.
reason-brief = Something of ours failed, and you're left waiting.
alternatives-brief = Until then:
    .one = Copy your text
    .two = Reload the page or app
    .three = Note the time, in case someone asks
engagement-brief = { $channel ->
    [form] Please send it again soon.
   *[chat] Can you try again soon?
 }
