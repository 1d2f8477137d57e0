# A recording of other people, who have to agree first.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Did everyone agree to this recording?
acknowledgement-calm = I can see that you need something from this recording.
boundary-calm = I can't work with a recording of other people before they've agreed.
reason-calm = They may not know that they were recorded.
alternatives-calm = Here's what I can do:
    .one = Draft a few lines that ask them for consent
    .two = Sum up what you write down from memory, without names
    .three = Explain what consent to a recording usually covers
engagement-calm = { $channel ->
    [form] Once everyone has agreed, say so in the form and send it again.
   *[chat] Has everyone agreed? Then just say so, and we'll go on.
 }

title-warm = First, the voices on the tape
acknowledgement-warm = There's something on there that you need, so let's find a fair way to it.
boundary-warm = I won't listen to, write out or sum up people's voices until they've said yes.
reason-warm = People say things in a talk that they may not want kept or passed on.
alternatives-warm = Here's how you could go on:
    .one = Use only the part in which you speak yourself
    .two = Take a copy with other voices and names cut out
    .three = Ask for a short announcement to read out before your next meeting
engagement-warm = { $channel ->
    [form] Write who can be heard and that they said yes, or choose one of these, and send it again.
   *[chat] Who can be heard on it, and could you ask them? I can help you word it.
 }

title-brief = Consent comes first
acknowledgement-brief = I see you need this.
boundary-brief = I don't handle recordings of people who haven't agreed.
reason-brief = Their words belong to them.
alternatives-brief = I can:
    .one = Write a consent form
    .two = Make a template for notes
    .three = Explain how voices are masked
engagement-brief = { $channel ->
    [form] Ask them first, then send it again.
   *[chat] Could you ask them?
 }

omitted = a recording of people who haven't agreed to it.
