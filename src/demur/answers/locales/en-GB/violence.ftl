# Physical harm to people or animals, threats, gore.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = Let me be useful in another way:
    .one = Practise what to say in a talk that might turn ugly
    .two = Write a message that sets a firm limit without a threat in it
    .three = Explain where people find help when home or work gets rough
alternatives-brief = I can:
    .one = Explain the law on self-defence
    .two = Draft a report to police
    .three = Write a scene without gore
