# A person will look at it; what the user gets meanwhile.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = A person will look at this
acknowledgement-1 = Thanks for your message.
boundary-1 = I'm not answering this on my own; I've passed it on to a person.
reason-1 = It's the kind of question where a human should have the last word.
alternatives-1 = In the meantime:
    .one = Note down what would help them understand your case
    .two = Go on with another question; I'm still here
    .three = If someone is in danger, call your local emergency number now
engagement-1 = Is there something else I can help with while you wait?

title-2 = I've asked for a second pair of eyes
acknowledgement-2 = I can see that this matters to you.
boundary-2 = I've set it aside for someone to read before I answer.
reason-2 = A person can weigh things here that I would miss.
alternatives-2 = Until they have looked:
    .one = Note down the background, in case they ask for it
    .two = Ask me about something else
    .three = Use your local emergency number if this can't wait
engagement-2 = Is there anything else I can do for you until then?

title-3 = This needs a human
acknowledgement-3 = I've read your message with care.
boundary-3 = I'm handing this one over to a person.
reason-3 = Getting it right matters more here than being quick.
alternatives-3 = While you wait, you can:
    .one = Write down what would be a good outcome for you
    .two = Carry on with anything else you need
    .three = Get help at once, from local emergency services, if you need it
engagement-3 = Shall we carry on with something else?
