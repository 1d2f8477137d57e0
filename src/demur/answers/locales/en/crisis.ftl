# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

contact = Find someone to talk to
retry = Keep talking

title-1 = You don't have to face this alone
acknowledgement-1 = I'm really glad you said this, and I'm taking it seriously.
boundary-1 = I won't talk about ways to get hurt; I'd rather help you through this moment.
reason-1 = A person who can hear you can do far more right now than I can.
alternatives-1 = What to do now:
    .one = If anyone is in danger right now, call your local emergency number
    .two = Find a free helpline near you at findahelpline.com
    .three = Call or sit with someone you trust, and tell them what you told me
    .four = Put some distance between you and anything that could do harm
engagement-1 = Are you safe at this moment? Is there someone you could call while we talk?

title-2 = Let's get you some support
acknowledgement-2 = Thank you for telling me; that can't have been easy.
boundary-2 = I won't go into anything that could hurt you; right now you come first.
reason-2 = Feelings this strong can pass, and it helps to have someone there until they do.
alternatives-2 = Please do one of these now:
    .one = Call your local emergency number if there is danger right now
    .two = Go to findahelpline.com for a line you can call, text or chat with
    .three = Ask someone you trust to come over or stay on the phone
engagement-2 = Who could be with you today? If you like, I'll help you find the first words.

title-3 = I'm glad you reached out
acknowledgement-3 = What you wrote sounds heavy, and it matters to me that you're safe.
boundary-3 = I'll stay away from anything that could hurt you or someone else.
reason-3 = You deserve help from a person who can stay with you through this.
alternatives-3 = These can help right now:
    .one = Your local emergency number, if someone could be hurt soon
    .two = A trained listener, whom you can find at findahelpline.com
    .three = A friend, relative, neighbour or doctor who can come to you
engagement-3 = Would you tell me whether you're alone right now? We can take one small step at a time.
