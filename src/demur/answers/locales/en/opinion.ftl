# Taking sides where people differ for good reasons.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = I'll leave the verdict to you
acknowledgement-1 = It's a question many people care about.
boundary-1 = I won't take sides on this one.
reason-1 = People see it in different ways for good reasons, and the choice is yours.
alternatives-1 = I can help you make up your mind:
    .one = Set out the strongest case for each side
    .two = Sort the facts from the values
    .three = Ask you questions that show what matters to you
engagement-1 = Where do you lean so far?

title-2 = That's your call
acknowledgement-2 = I'm glad to think this through with you.
boundary-2 = I'd rather not share an opinion on it.
reason-2 = A view of mine would carry more weight than it should.
alternatives-2 = What I'd be glad to do:
    .one = Explain how each side sees it, in their own words
    .two = Show what studies say and where they disagree
    .three = Test your argument by arguing against it
engagement-2 = Which of these would help you decide?

title-3 = No side, but plenty to say
acknowledgement-3 = You've picked an interesting one.
boundary-3 = I'd rather not tell you what to think here.
reason-3 = It comes down to what one holds dear, and that differs from person to person.
alternatives-3 = Let me instead:
    .one = Lay out the main views and who holds them
    .two = Explain how the debate came about
    .three = Help you write down your own view clearly
engagement-3 = Shall I begin with the main views?
