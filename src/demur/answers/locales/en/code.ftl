# Code that would be turned on somebody else.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = Not this piece of code
acknowledgement-1 = I can see the kind of program you're after.
boundary-1 = I can't write code that works against other people's systems or accounts.
reason-1 = Whoever runs those systems hasn't agreed to it.
alternatives-1 = Code I'd gladly work on with you:
    .one = Debug or review a program of yours
    .two = Find and close the weak spot it would use
    .three = Write a test that shows your own login holds
    .four = Solve a practice challenge made for learning this
engagement-1 = Which of these is closest? Paste what you have and I'll look.

title-2 = I'll leave this one unwritten
acknowledgement-2 = Thanks for spelling out what the code should do.
boundary-2 = I won't write or finish it as it stands.
reason-2 = It would do its work on machines or data of people who didn't ask for it.
alternatives-2 = From here I can help you:
    .one = Analyse a file or a log that looks wrong, step by step
    .two = Write rules that notice this kind of program
    .three = Collect data through an interface that is offered for it
    .four = Set up a lab where you can try things on your own machines
engagement-2 = Tell me which way you'd like to go and which language you use.

title-3 = Let's build something else
acknowledgement-3 = I understand what this is meant to achieve.
boundary-3 = I can't help build it.
reason-3 = People on the other side could lose data, money or access.
alternatives-3 = Things we could write instead:
    .one = A fix for the flaw, with a test that keeps it fixed
    .two = A report to the maker of the software, ready to send
    .three = A check that finds hidden entries in code you review
engagement-3 = Do you have code at hand? We can begin with that.
