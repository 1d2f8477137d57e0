# Attacks on people for who they are.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = attacks on people for who they are.

title-calm = I won't put a group down
acknowledgement-calm = I can see that you feel strongly about this.
boundary-calm = I can't help attack or put down people for who they are.
reason-calm = People end up afraid in their own street, school or job because of words like these.
alternatives-calm = Here's what I can do:
    .one = Help you criticise a decision, a party or an idea with good arguments
    .two = Explain where a prejudice comes from and how people have answered it
    .three = Help you write about a group fairly, hard questions included
engagement-calm = { $channel ->
    [form] Change it to what set this off, or to one of these, and send it again.
   *[chat] What set this off? Tell me, and we'll find words for that.
 }

title-warm = Let's talk about what went wrong
acknowledgement-warm = If something made you angry or scared, I'd like to hear about it.
boundary-warm = I won't go after people for where they come from, what they believe or whom they love.
reason-warm = Those who feel it most have often done nobody any harm.
alternatives-warm = Here's how I'd like to help:
    .one = Put your anger at one person or one event into clear words
    .two = Answer a hateful post without adding to it
    .three = Think up a fair question to ask someone from that group
engagement-warm = { $channel ->
    [form] Tell the story of what happened, and send the form again.
   *[chat] What happened to you? We can start from there.
 }

title-brief = Not against people
acknowledgement-brief = This clearly bothers you.
boundary-brief = I can't help insult people for who they are.
reason-brief = It leaves people scared.
alternatives-brief = I can:
    .one = Explain a conflict's history
    .two = Check a claim about a group
    .three = Explain a custom or a faith
engagement-brief = { $channel ->
    [form] Say what happened and resend.
   *[chat] What happened?
 }
