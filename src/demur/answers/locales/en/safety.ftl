# Safety was named, and nothing more is known.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I'm going to be careful here
acknowledgement-1 = Thanks for your question; I want to give you a straight answer.
boundary-1 = I can't help with this one as it stands.
reason-1 = As I read it, it could end badly for someone, and I may be reading it wrong.
alternatives-1 = Here's how we can go on:
    .one = Tell me what it's for, and I'll see what I can do
    .two = Let me explain the subject in general terms
    .three = Let me look for a safer way to the same goal
engagement-1 = What would you like to have at the end?

title-2 = Let's take a safer road
acknowledgement-2 = I'd like this to be useful to you.
boundary-2 = I won't answer this one as it is.
reason-2 = It touches on something where a wrong step could hurt people.
alternatives-2 = I could do one of these:
    .one = Give you background on the subject
    .two = Explain the risks and how people handle them
    .three = Help with the part of it that is safe
engagement-2 = Tell me a little about your situation, and we'll find the right one.

title-3 = I'll hold off on this
acknowledgement-3 = I hear you, and I'm not assuming the worst.
boundary-3 = For now, I can't answer this.
reason-3 = I can't rule out that someone would come to harm by it.
alternatives-3 = Some ways forward:
    .one = Say what you're working on and who it's meant for
    .two = Ask for an overview in place of the details
    .three = Ask me who could help you with this in person
engagement-3 = I'd be glad to find an answer that works for you.
