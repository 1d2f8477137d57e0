# A recording of other people, who have to agree first.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = Did everyone agree to this recording?
acknowledgement-1 = Thanks for sharing the recording.
boundary-1 = I can't work on other people's voices before they've agreed.
reason-1 = A recording of other people needs their consent.
alternatives-1 = Here's how we can go on:
    .one = Tell me who can be heard and that they agreed
    .two = Draft a short request for consent to send to them
    .three = Write down what you remember of it, without names
engagement-1 = Has everyone agreed? Then just say so and we'll go on.

title-2 = First, the people on the tape
acknowledgement-2 = I have the recording, and I haven't used it.
boundary-2 = I won't go on before I know that those who speak agreed to it.
reason-2 = In many places people have to be asked before they're recorded.
alternatives-2 = Meanwhile I can:
    .one = Explain what consent to a recording usually covers
    .two = Prepare an announcement for your next meeting
    .three = Work on your own part of it alone
engagement-2 = Which of these helps? Or tell me that they've agreed.

title-3 = One question before I listen
acknowledgement-3 = I can see you want to get something out of this recording.
boundary-3 = I'm holding it back until those who can be heard have agreed.
reason-3 = They may not know they were recorded.
alternatives-3 = You could:
    .one = Ask them now, with a few lines I write for you
    .two = Send a part in which only you speak
    .three = Describe what you need, and I'll help without the recording
engagement-3 = How would you like to go on?
