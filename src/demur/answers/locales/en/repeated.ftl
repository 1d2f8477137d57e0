# Refused again in the same conversation.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Still the same answer
acknowledgement-calm = I can tell that this is still on your mind.
boundary-calm = My answer on this point stays the same.
reason-calm = I'd rather say so now than cost you more time.
alternatives-calm = What you can do from here:
    .one = Talk to a person who works for this service
    .two = Go on with another part of what you need
    .three = Get a list of what I can do on the subject
engagement-calm = { $channel ->
    [form] Contact the people who run this service, or change your entry to something else.
   *[chat] Which of these would help you most?
 }

title-warm = I haven't changed my mind
acknowledgement-warm = It's frustrating to hear no twice, I know.
boundary-warm = I still won't help with that one point.
reason-warm = You deserve a clear no rather than another maybe.
alternatives-warm = Let's not get stuck here:
    .one = Get in touch with someone on the team and talk it over
    .two = Go back to the problem you had at the start
    .three = Try a side of it that hasn't come up yet
engagement-warm = { $channel ->
    [form] Write about the problem you started with, or get in touch with the team.
   *[chat] What was the problem you started with? Let's go back to that.
 }

title-brief = No change here
acknowledgement-brief = I hear you.
boundary-brief = On this point, I'm still saying no.
reason-brief = You have a right to a straight answer.
alternatives-brief = You could:
    .one = Speak with a person
    .two = Move on to another subject
    .three = Ask what else I offer
engagement-brief = { $channel ->
    [form] Enter something else, or contact the service.
   *[chat] What else can I help with?
 }
