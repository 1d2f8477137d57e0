# Personal decisions on investments, tax or credit.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A choice about your own money
acknowledgement-calm = Money decisions feel easier with a clear yes or no.
boundary-calm = I can't tell you what to buy, sell, borrow or put in your tax return.
reason-calm = It depends on things I can't see, and any loss would be yours to carry.
alternatives-calm = Here's what I can do:
    .one = Explain how a kind of investment, loan or tax works
    .two = Compare the costs and risks of options in general
    .three = List questions to ask an adviser before you sign
engagement-calm = { $channel ->
    [form] Change your entry to one of these, name the kind of product or tax, and send it again.
   *[chat] Which decision is in front of you, and what would you like to know before you make it?
 }

title-warm = It's your money, so it's your call
acknowledgement-warm = I can see what a relief it would be to hear which way is right.
boundary-warm = I won't pick an investment, a loan or a tax plan for you.
reason-warm = Someone who knows your income, your debts and your plans can see what I'd miss.
alternatives-warm = Let me help you choose well:
    .one = Set up a simple budget with the figures you give
    .two = Put the small print of an offer into plain words
    .three = Show how fees, interest or price swings add up over the years
engagement-warm = { $channel ->
    [form] Write what the money is for, pick one of these, and send it again.
   *[chat] What would you like this money to do for you? That's a good place to begin.
 }

title-brief = A decision that's yours
acknowledgement-brief = Worth thinking through.
boundary-brief = I don't give personal investment, credit or tax advice.
reason-brief = The risk would be all yours.
alternatives-brief = I can:
    .one = Explain a term
    .two = Work through a made-up example
    .three = Say where to find debt advice
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which would be useful?
 }

omitted = personal advice on investments, credit or tax.
