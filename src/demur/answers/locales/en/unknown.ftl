# The model stopped, and nobody said why.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = a part where I stopped, and I don't know why.

title-calm = I don't know why I stopped
acknowledgement-calm = I can see you were expecting something useful here.
boundary-calm = I stopped, and I can't give you an answer to what you wrote.
reason-calm = Nobody told me what stood in the way, so I won't make up a reason.
alternatives-calm = What often helps:
    .one = Ask about one part of it at a time
    .two = Say in a sentence what you'd like to end up with
    .three = Begin with a more general question
engagement-calm = { $channel ->
    [form] Change what you wrote in one of these ways, and send it again.
   *[chat] Shall we try one of these? Tell me where you'd like to begin.
 }

title-warm = That didn't work out
acknowledgement-warm = I'd have liked to give you more than this.
boundary-warm = I can't finish the answer that you were waiting for.
reason-warm = Something made me stop, and I honestly can't see what it was.
alternatives-warm = One of these may get us further:
    .one = Add some background, such as who it's for
    .two = Paste the text it's about, if there is one
    .three = Give me an example of what you'd like to get
engagement-warm = { $channel ->
    [form] Add what you can, and send the form again; it may work then.
   *[chat] Would you like another go? I'll work with whatever you can add.
 }

title-brief = No answer this time
acknowledgement-brief = That's annoying, I know.
boundary-brief = I can't answer what you wrote.
reason-brief = I wasn't told why.
alternatives-brief = You could:
    .one = Try again a little later
    .two = Send a shorter version
    .three = Ask what I can do here
engagement-brief = { $channel ->
    [form] Change something and send it again.
   *[chat] Shall we try once more?
 }
