# An image of a real person, or one in the style of a named living artist.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Someone real is in this picture
acknowledgement-calm = I can picture what you have in mind.
boundary-calm = I can't make an image of a real person, or one in a living artist's style.
reason-calm = That person would find their face or style used without having a say in it.
alternatives-calm = Here's what I can do:
    .one = Describe the same scene with a made-up person
    .two = Suggest an art movement or a period with that mood
    .three = Draft a short note that asks the person for consent
engagement-calm = { $channel ->
    [form] Put a made-up person or a mood in place of the name, and send it again.
   *[chat] Which mood are you after? We can build on that.
 }

title-warm = Let's give it a face of its own
acknowledgement-warm = I can tell there's a picture you'd love to see.
boundary-warm = I won't use real faces, or the style of an artist who is alive today.
reason-warm = A picture can follow someone for years, and artists live by what makes their work their own.
alternatives-warm = Here's how I'd get close to it:
    .one = Invent a character and bring them to life in detail
    .two = Describe light, colors and layout instead of a name
    .three = Suggest where to find pictures that are free for anyone to use
engagement-warm = { $channel ->
    [form] Write which details matter most, without a name, and send it again.
   *[chat] Which detail matters most to you? Let's start with that one.
 }

title-brief = Their face, their say
acknowledgement-brief = I see the idea.
boundary-brief = I don't make images of real people or copy living artists.
reason-brief = They haven't agreed to it.
alternatives-brief = I can:
    .one = Suggest a symbol instead
    .two = Put a style into plain words
    .three = Plan the pose
engagement-brief = { $channel ->
    [form] Enter one of these instead.
   *[chat] What's the picture for?
 }

omitted = images of real people or in a living artist's style.
