# An image of a real person, or one in the style of a named artist.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21.

title-1 = Someone real is in this picture
acknowledgement-1 = I can picture what you have in mind.
boundary-1 = I can't make an image like this of a real person, or in a named artist's own style.
reason-1 = The person it's about hasn't said yes to it.
alternatives-1 = What I can make with you:
    .one = The same scene with a made-up person
    .two = A picture in the manner of a movement or a period
    .three = A list of what you like in that style, in words of your own
engagement-1 = Shall I start with one of these? Tell me the mood you want.

title-2 = Let's give it a face of its own
acknowledgement-2 = Thanks for describing the picture so clearly.
boundary-2 = I'll leave out the real person or the artist's name.
reason-2 = Faces and personal styles belong to the people behind them.
alternatives-2 = Ways to get close to it:
    .one = Describe light, colours and composition instead of a name
    .two = Invent a character, and I'll help make them vivid
    .three = Write to the person or the artist for permission
engagement-2 = Which detail matters most to you? We'll build on that.

title-3 = This one needs a yes from someone
acknowledgement-3 = I see why this image appeals to you.
boundary-3 = I can't create it for you as it is.
reason-3 = Only the person shown, or the artist, can agree to that.
alternatives-3 = Meanwhile I could:
    .one = Draft a short note that asks for consent
    .two = Plan the picture around an invented person
    .three = Suggest images that are free for anyone to use
engagement-3 = Would one of these work for what you're planning?
