# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = sexual acts or pictures without consent.

title-calm = Only where everyone says yes
acknowledgement-calm = This is a serious matter, and I'm treating it as one.
boundary-calm = I can't help with sexual acts, pictures or deals that someone hasn't agreed to.
reason-calm = The person it happens to often lives with it for many years.
alternatives-calm = Here's what I can do:
    .one = Explain how to have private pictures taken down, for example with stopncii.org
    .two = Explain what can help in the first days after an assault
    .three = Explain what consent means and how to talk about it with a partner
engagement-calm = { $channel ->
    [form] If one of these would help you or someone near you, write which, and send that.
   *[chat] If one of these would help you or someone near you, tell me which.
 }

title-warm = There are people who can help
acknowledgement-warm = Things like this are hard to put into words.
boundary-warm = I won't help with sex that someone is forced or tricked into, or with sharing their private pictures.
reason-warm = It takes away a person's say over their own body.
alternatives-warm = If you or someone close is affected, you can:
    .one = Look for a helpline that listens without judging, at findahelpline.com
    .two = Ask me how to support a friend who has been through it
    .three = Write down what happened, with my help, for someone you trust
engagement-warm = { $channel ->
    [form] If anyone is in danger, call your emergency number; if not, start with one of these.
   *[chat] Would one of these help right now? If anyone is in danger, call your emergency number.
 }

title-brief = Not without consent
acknowledgement-brief = I'm taking this seriously.
boundary-brief = I can't help with sex or pictures without consent.
reason-brief = It wounds people deeply.
alternatives-brief = I can:
    .one = Explain how reporting works
    .two = List kinds of medical and legal help
    .three = Explain warning signs of trafficking
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] Which one helps you?
 }
