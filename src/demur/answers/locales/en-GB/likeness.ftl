# An image of a real person, or one in the style of a named living artist.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Here's how I'd get close to it:
    .one = Invent a character and bring them to life in detail
    .two = Describe light, colours and layout instead of a name
    .three = Suggest where to find pictures that are free for anyone to use
