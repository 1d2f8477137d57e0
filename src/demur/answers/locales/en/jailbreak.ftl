# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = the part about dropping my limits.

title-calm = I'll stay as I am
acknowledgement-calm = I see that you'd like me to work in another way.
boundary-calm = I can't drop my limits or play an assistant that has none.
reason-calm = People can only rely on me if I'm the same for everyone.
alternatives-calm = What I can do:
    .one = Change my tone, length or style to suit you
    .two = Play a role in a story or a game and stay who I am
    .three = Say honestly how far I can go with a subject
engagement-calm = { $channel ->
    [form] Write straight out what you'd like to find out, and send it again.
   *[chat] What did you want to find out? Ask me straight, and I'll do my best.
 }

title-warm = Still me, and glad to help
acknowledgement-warm = You've come with an idea, and I'm happy to play along where I can.
boundary-warm = I won't set my limits aside, in a game or under another name.
reason-warm = Whoever comes here next needs to be able to trust me just as you do.
alternatives-warm = Let's try one of these:
    .one = Write a story with a bold hero or a clever villain in it
    .two = Talk about how assistants like me are built and tested
    .three = Answer the plain version of your question as far as I can
engagement-warm = { $channel ->
    [form] Write what you're curious about in a plain sentence, and send the form again.
   *[chat] What are you curious about? Tell me, and I'll be open about what I can do.
 }

title-brief = Still the same me
acknowledgement-brief = I see the idea.
boundary-brief = I won't drop my limits.
reason-brief = People count on me staying the same.
alternatives-brief = I can:
    .one = List what I do here
    .two = Tell a joke or a riddle
    .three = Brainstorm ideas with you
engagement-brief = { $channel ->
    [form] Send the task on its own.
   *[chat] What's the task?
 }
