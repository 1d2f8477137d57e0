# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = help with fraud, theft, drugs or weapons.

title-calm = Someone would pay for that
acknowledgement-calm = There may be a real need behind this.
boundary-calm = I can't help with fraud, theft, drug deals, weapons or hiding from the police.
reason-calm = Other people lose money, health or peace of mind by it, and they never had a say.
alternatives-calm = Here's what I can do:
    .one = Explain what police and courts do in a case like this
    .two = Work out a plan for debts or a tight month
    .three = Help you answer someone who wants you to join in
engagement-calm = { $channel ->
    [form] If one of these would help, write it in the form in place of this, and send it.
   *[chat] If one of these would help, say which, and I'll start there.
 }

title-warm = There may be a way that costs less
acknowledgement-warm = Life can back people into a tight corner, and I won't judge you for asking.
boundary-warm = I won't help with scams, stolen goods, drugs or guns.
reason-warm = There's a person on the other end who'd be hurt, scared or out of pocket.
alternatives-warm = What I can gladly do:
    .one = Explain how addiction help works and what a first talk is like
    .two = Help you plan a search for work, aid or a fair loan
    .three = Write down your side of things for a lawyer or an advice center
engagement-warm = { $channel ->
    [form] Choose the one that's nearest to where you are, and send the form with that.
   *[chat] Which one is nearest to where you are right now?
 }

title-brief = I'm staying out
acknowledgement-brief = You may be under pressure.
boundary-brief = I can't help with fraud, theft, drugs or weapons.
reason-brief = Someone else would get hurt.
alternatives-brief = I can:
    .one = Explain how to avoid scams
    .two = Explain a drug's health risks
    .three = List steps after a theft
engagement-brief = { $channel ->
    [form] Put one of these in instead.
   *[chat] Say which, and we'll start.
 }
