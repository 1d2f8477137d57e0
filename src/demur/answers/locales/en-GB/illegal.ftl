# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Here's what I can do:
    .one = Explain in plain words what the law says on a subject
    .two = List questions to take to a lawyer or an advice centre
    .three = Look for a lawful way out of the problem behind it
