# A person will look at it; what the user gets meanwhile.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A person will look at this
acknowledgement-calm = I've read what you wrote with care.
boundary-calm = I'm not answering this question on my own; a person will look at it first.
reason-calm = They can weigh things in it that I would miss.
alternatives-calm = In the meantime, you could:
    .one = Note down what would help someone understand your case
    .two = Go on with another question
    .three = Call your local emergency number if someone is in danger
engagement-calm = { $channel ->
    [form] There's no need to send it again. You can use the form for another question.
   *[chat] Is there something else I can help with while you wait?
 }

title-warm = I've asked for a second pair of eyes
acknowledgement-warm = I can see that this matters to you.
boundary-warm = I won't decide on an answer alone, so I've passed it on to a human.
reason-warm = Getting it right for you counts more here than being quick.
alternatives-warm = Until they've had a look:
    .one = Gather papers, dates or names that they may ask for
    .two = Write down what a good outcome would be for you
    .three = Turn to your local emergency services if it can't wait
engagement-warm = { $channel ->
    [form] You don't have to do anything more here. Keep a copy of what you wrote, if you like.
   *[chat] Shall we put your notes in order until then?
 }

title-brief = This needs a human
acknowledgement-brief = I've read it.
boundary-brief = I'm leaving the answer to a person.
reason-brief = They see more of the picture.
alternatives-brief = You can:
    .one = Save your text
    .two = List your main points
    .three = If in danger, call your local emergency number
engagement-brief = { $channel ->
    [form] That's all you need to do for now.
   *[chat] What else can I do?
 }
