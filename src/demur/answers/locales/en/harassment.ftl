# Bullying, insults, wearing a person down.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = insults and attacks on a person.

title-calm = I won't pile on
acknowledgement-calm = It sounds as if someone has upset you.
boundary-calm = I can't help insult or wear down a person.
reason-calm = Words like these stay with people far longer than the moment.
alternatives-calm = I can help you:
    .one = Write a message that says what bothers you and what you want to change
    .two = Set a limit, or step back from this person
    .three = Make a record of what they did, with dates and facts
engagement-calm = { $channel ->
    [form] Change it to what you'd like to say to them calmly, and send it again.
   *[chat] What did they do? If you like, we can start there.
 }

title-warm = You deserve to be heard
acknowledgement-warm = You may have every reason to be angry.
boundary-warm = I'm not going to help bully or threaten someone.
reason-warm = It would hurt them and most likely make things worse for you too.
alternatives-warm = What might do more for you:
    .one = Think through what you'd want to hear from them
    .two = Plan a talk, alone or with someone in between
    .three = Get it all off your chest in a note that nobody else reads
engagement-warm = { $channel ->
    [form] Add what you'd want them to do after hearing from you, and send the form again.
   *[chat] What would you want them to do after hearing from you?
 }

title-brief = Words leave marks
acknowledgement-brief = You sound fed up.
boundary-brief = I can't help with bullying or insults.
reason-brief = Such words stick.
alternatives-brief = I can:
    .one = Find a comeback without insults
    .two = Explain how to mute or report someone
    .three = Suggest who could step in
engagement-brief = { $channel ->
    [form] Add what needs to change, then send.
   *[chat] What needs to change?
 }
