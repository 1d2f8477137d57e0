# Somebody said no, and nobody said why.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = That didn't work out
acknowledgement-1 = Thanks for your question.
boundary-1 = I can't answer this one for you.
reason-1 = I wasn't given a clear reason, so I won't make one up.
alternatives-1 = What often helps:
    .one = Tell me what you need it for
    .two = Ask about one part of it at a time
    .three = Ask me what I can do in this area
engagement-1 = Would you like to try one of these?

title-2 = No answer this time
acknowledgement-2 = I can see you were expecting something useful here.
boundary-2 = I can't help with this one.
reason-2 = I don't know what exactly stood in the way.
alternatives-2 = You could:
    .one = Add some background, such as who it's for
    .two = Start with a smaller or more general question
    .three = Try again later if it was only a hiccup
engagement-2 = Tell me a bit more, and I'll have another go.

title-3 = Let's try that differently
acknowledgement-3 = I'd have liked to give you more than this.
boundary-3 = I can't give you an answer to that.
reason-3 = Something kept me from answering, and I can't see what it was.
alternatives-3 = Some things that may work:
    .one = Say in a sentence what the result should look like
    .two = Split it into steps, and we'll take the first one
    .three = Ask for a general explanation first
engagement-3 = Where would you like to begin?
