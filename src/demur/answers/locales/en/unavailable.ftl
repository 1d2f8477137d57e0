# Something of ours failed; nothing is wrong with the request.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

retry = Try again

title-1 = That's on our side
acknowledgement-1 = Thanks for your patience.
boundary-1 = I can't answer right now.
reason-1 = One of our own checks isn't working, and it has nothing to do with your question.
alternatives-1 = You could:
    .one = Try again in a minute or two
    .two = Keep a copy of what you wrote
    .three = Let us know if it keeps happening
engagement-1 = Would you like to try again?

title-2 = Something broke here
acknowledgement-2 = You did nothing wrong.
boundary-2 = I had to stop before answering.
reason-2 = A part of this service is down, and I won't go on without it.
alternatives-2 = What you can do:
    .one = Send the same message again shortly
    .two = Go on with another task and come back later
    .three = Tell the people who run this service if it doesn't clear up
engagement-2 = Give it a moment, then send it again just as it is.

title-3 = We need a moment
acknowledgement-3 = I know this is annoying.
boundary-3 = Your answer has to wait a little.
reason-3 = Something on our end didn't respond in time.
alternatives-3 = Until then:
    .one = Wait a short while and try again
    .two = Save your text, so nothing is lost
    .three = Report it if you see this more than once or twice
engagement-3 = Ready to try once more?
