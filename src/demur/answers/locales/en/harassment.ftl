# Words or deeds meant to wear a person down.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I won't pile on
acknowledgement-1 = It sounds as if someone has upset you.
boundary-1 = I won't help hurt or wear down a person.
reason-1 = Things like this stay with people far longer than the moment.
alternatives-1 = I can help you with:
    .one = A message that says what bothers you and what you want to change
    .two = Setting a limit, or stepping back from this person
    .three = Reporting what they did, with dates and facts
engagement-1 = What happened? If you like, we can start there.

title-2 = Let's say it another way
acknowledgement-2 = You may have every reason to be angry.
boundary-2 = I'm not going to help with an attack on someone.
reason-2 = It would hurt them and most likely make things worse for you too.
alternatives-2 = What might do more:
    .one = A firm letter you won't regret next week
    .two = A plan for a talk, alone or with someone in between
    .three = A way to block, mute or report someone who won't stop
engagement-2 = What would you want them to do after hearing from you?

title-3 = I'd like to help you be heard
acknowledgement-3 = I can hear that this matters to you.
boundary-3 = I can't help with words meant to wound.
reason-3 = Nobody listens once they feel under attack.
alternatives-3 = Let me try one of these:
    .one = Put your complaint into a few clear sentences
    .two = Write it all down just for you, then see what's left
    .three = Find out who can step in: a teacher, a manager, a moderator
engagement-3 = Shall we begin with what you'd like to change?
