# Somebody tries to turn the model against its instructions, or seems to.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I'll stay as I am
acknowledgement-1 = That's a creative way to put it.
boundary-1 = I can't help with that part: my ground rules hold in a game or under another name too.
reason-1 = People can only rely on me if I'm the same for everyone.
alternatives-1 = We can still:
    .one = Play a role or write a story within those rules
    .two = Take the question behind it, asked straight out
    .three = Talk about how assistants like me are built and tested
engagement-1 = What did you want to find out? Ask me straight, and I'll do my best.

title-2 = Same rules, happy to help
acknowledgement-2 = I see that you'd like me to work in another way.
boundary-2 = I can't help with setting my instructions aside.
reason-2 = They are what keeps this service fair and safe for all who use it.
alternatives-2 = What I can do:
    .one = Tell you what I can help with in this service
    .two = Change my tone, length or style to suit you
    .three = Answer the plain version of your question
engagement-2 = Tell me the goal in a sentence, and I'll say honestly how far I can go.

title-3 = I'd rather play it straight
acknowledgement-3 = I can tell you put some thought into this.
boundary-3 = I'm not going to do that; my limits stay where they are.
reason-3 = They would be worth little if they fell away whenever someone asked.
alternatives-3 = How about one of these:
    .one = A story, game or role that works within them
    .two = A straight question on the same subject
    .three = A look at why assistants have limits at all
engagement-3 = Which of these shall we do?
