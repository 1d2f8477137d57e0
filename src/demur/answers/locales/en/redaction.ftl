# A transcript or an image with personal data in it, which has to be taken out first.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = There's personal data in this
acknowledgement-1 = Thanks, I've got the transcript.
boundary-1 = I can't pass it on with names, numbers and addresses in it.
reason-1 = The people named in it haven't agreed to share them.
alternatives-1 = Next steps I can take with you:
    .one = Go through it and mark what should be taken out
    .two = Replace names by roles, such as caller and agent
    .three = Sum up what was said without saying who said it
engagement-1 = Shall I begin with the names, or with the numbers?

title-2 = Let's take some details out first
acknowledgement-2 = I can see what you need from this.
boundary-2 = I can't work on it before the personal details are out.
reason-2 = They'd be kept in more places than they have to be.
alternatives-2 = Here's what would help:
    .one = Send the part that matters, without names and numbers
    .two = Tell me which details have to stay, and why
    .three = Let me write a short list of what to remove
engagement-2 = Which part do you need most? We'll start there.

title-3 = Nearly ready to use
acknowledgement-3 = This is useful, and most of it can stay.
boundary-3 = I'm leaving it alone until what points to a person is gone.
reason-3 = Details like these can be misused if they get around.
alternatives-3 = Quick ways to get there:
    .one = Black out names, phone numbers and account numbers
    .two = Keep dates and amounts, and drop who they belong to
    .three = Use a copy that was masked already, if there is one
engagement-3 = Want me to list what I'd take out?
