# A transcript or an image with personal data in it, which has to be taken out first.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = There's personal data in this
acknowledgement-calm = You'd like to get on with this transcript or image.
boundary-calm = I can't work with it while it still shows people's personal details.
reason-calm = The people named in it could be found or tricked if it got around.
alternatives-calm = Here's what I can do:
    .one = List the kinds of details to take out
    .two = Suggest stand-ins for names, such as caller and agent
    .three = Sum up the main points that you type in without names
engagement-calm = { $channel ->
    [form] Take out names, numbers and addresses, and send it again.
   *[chat] Which part do you need most? You can send that part without names and numbers.
 }

title-warm = Let's take some details out first
acknowledgement-warm = I'd hate for this to hold you up for long.
boundary-warm = I won't go on with anything that points to a real person by name, number or face.
reason-warm = The people in it may never have meant those details to reach anyone else.
alternatives-warm = Some quick ways to get there:
    .one = Black out names, faces, phone numbers and account numbers
    .two = Keep dates and amounts, and drop whom they belong to
    .three = Use a copy that was masked already, if there is one
engagement-warm = { $channel ->
    [form] Mask what points to a person, keep what you need, and send it again.
   *[chat] Which details have to stay for it to make sense? Let's sort them out together.
 }

title-brief = Nearly ready to use
acknowledgement-brief = This is nearly ready.
boundary-brief = I don't work with personal data that isn't masked.
reason-brief = It could hurt the people named.
alternatives-brief = I can:
    .one = Make up sample data
    .two = Explain how to blur an image
    .three = Show a masked example
engagement-brief = { $channel ->
    [form] Mask the details and send it again.
   *[chat] Shall we begin with one?
 }

omitted = people's personal details.
