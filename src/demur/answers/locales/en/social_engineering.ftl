# Getting somebody to give away access, money or secrets.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I'd rather not trick anyone
acknowledgement-1 = I see that you want someone to trust this message.
boundary-1 = I can't help with getting passwords, money or access out of people.
reason-1 = The person at the other end would be the one to pay for it.
alternatives-1 = Here's what I can do:
    .one = Explain the common tricks, so your team knows them
    .two = Plan an agreed training exercise with your security team
    .three = Write an open message that says who you are and what you need
engagement-1 = Which of these would help? I can start right away.

title-2 = Let's not catch people out
acknowledgement-2 = Thanks for telling me what you have in mind.
boundary-2 = I can't help with this one.
reason-2 = It works by having someone act before they can think it over.
alternatives-2 = I'd gladly help you:
    .one = Write a guide on how to check who is really calling
    .two = Set up sign-in that doesn't hang on one password
    .three = Decide what to do if you've been tricked yourself
engagement-2 = Which of these would make things safer for you?

title-3 = That trust isn't mine to use
acknowledgement-3 = I understand you need something from someone.
boundary-3 = I won't help get it under a false flag.
reason-3 = People should be able to trust that a sender is who they say they are.
alternatives-3 = Other ways to get there:
    .one = Ask the person in charge, with a note I help you write
    .two = Use the official way to get or recover access
    .three = Report a message that looked wrong to you
engagement-3 = Who could say yes to this? I'll help you ask them.
