# Copyright: copying protected text, code, images, brands.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Here's what I'd enjoy doing:
    .one = Talk about a line or two and what makes it work
    .two = Sketch a new piece with the same mood, in a style of your own
    .three = Explain open licences and where to find works that are free to use
