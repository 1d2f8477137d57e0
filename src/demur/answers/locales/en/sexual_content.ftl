# Erotica and explicit adult material that this service leaves out.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = the sexually explicit part.

title-calm = Nothing explicit here
acknowledgement-calm = It's a normal part of life, and it's fine to bring it up.
boundary-calm = I can't write sexually explicit scenes or texts here.
reason-calm = The people who run this service want everyone who comes by to feel at ease.
alternatives-calm = Here's what I can do:
    .one = Write a love scene that fades out in time
    .two = Answer questions about health, bodies and relationships
    .three = Work on the plot and the people of your story
engagement-calm = { $channel ->
    [form] Change it to one of these, or say what it's for, and send it again.
   *[chat] What would you like it to bring across? There's often another way to get there.
 }

title-warm = Let's leave that to the imagination
acknowledgement-warm = Desire is a great subject, and I can see why you'd want to read or write about it.
boundary-warm = I'm going to stop before things get sexually graphic, though.
reason-warm = I can't tell who's reading along or how they'd feel about it.
alternatives-warm = I'd be happy to try one of these:
    .one = Build up the tension between two characters, kisses included
    .two = Find words for a love letter or a first message
    .three = Talk about desire, consent or a difficult date
engagement-warm = { $channel ->
    [form] Describe the mood you're after, and send the form again.
   *[chat] What mood are you after? Tell me, and I'll write toward that.
 }

title-brief = Not that explicit here
acknowledgement-brief = No judgment from me.
boundary-brief = I can't write explicit sexual content here.
reason-brief = Not every reader wants it.
alternatives-brief = I can:
    .one = Plan a romantic evening
    .two = Suggest books on sexual health
    .three = Edit a milder draft of yours
engagement-brief = { $channel ->
    [form] Change it and send again.
   *[chat] Which suits you?
 }
