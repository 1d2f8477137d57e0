# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = malware or ways into other people's systems.

title-calm = That's someone else's system
acknowledgement-calm = You've got a technical question, and I've read it closely.
boundary-calm = I can't help with malware or with getting into systems that belong to others.
reason-calm = The people who rely on those systems could lose their data, money or privacy.
alternatives-calm = Here's what I can do:
    .one = Help you secure your own accounts, devices and network
    .two = Explain how to get back into an account of yours through official recovery
    .three = Suggest practice labs that are built for learning security
engagement-calm = { $channel ->
    [form] If one of these fits, write that in the form instead, and send it.
   *[chat] If one of these fits, say which, and we'll begin there.
 }

title-warm = Let's work on defense instead
acknowledgement-warm = Security is a field with a lot to discover.
boundary-warm = I'm not going to help attack or break into other people's computers and accounts.
reason-warm = Somebody on the other side would spend weeks putting things right.
alternatives-warm = There's a lot I'd enjoy doing with you:
    .one = Go through what to do if you think someone got into your account
    .two = Explain how companies invite people to test their systems
    .three = Plan a way into security work as a job
engagement-warm = { $channel ->
    [form] Pick one of these, describe it in the form, and send that.
   *[chat] Pick any of these, and I'll start right away.
 }

title-brief = I'll leave others' systems alone
acknowledgement-brief = It's a tricky field.
boundary-brief = I can't help with malware or break-ins.
reason-brief = People could lose their data.
alternatives-brief = I can:
    .one = Explain a security warning
    .two = Review your code for weak spots
    .three = Describe a flaw to its owner
engagement-brief = { $channel ->
    [form] Choose one and send that.
   *[chat] Say which one fits.
 }
