# It cannot be done from here: no access, no tool, no such sense.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = That's beyond what I have here
acknowledgement-1 = That would be handy, I agree.
boundary-1 = I can't help with this from here.
reason-1 = I don't have the access or the tools that it takes.
alternatives-1 = What I can do:
    .one = Work with text that you paste in
    .two = Write out the steps so you can do it yourself
    .three = Draft what you need, ready to copy over
engagement-1 = Paste in what you have, and I'll work with that.

title-2 = That's out of my reach
acknowledgement-2 = I see what you need.
boundary-2 = I can't help with this part.
reason-2 = It takes something I'm not connected to.
alternatives-2 = Here's how we can get close:
    .one = Describe what you see, and I'll help you make sense of it
    .two = Let me list the steps and what to watch for
    .three = Let me suggest a tool that can do it
engagement-2 = Which way suits you?

title-3 = I'd need more than I have
acknowledgement-3 = Fair thing to ask for.
boundary-3 = I can't do this one here.
reason-3 = I only work with what's in our conversation.
alternatives-3 = You could:
    .one = Put the text, figures or code right here
    .two = Ask me to plan it while you carry it out
    .three = Ask me for a template or a checklist
engagement-3 = What can you bring in here?
