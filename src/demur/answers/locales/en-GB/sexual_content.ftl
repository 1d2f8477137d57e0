# Erotica and explicit adult material that this service leaves out.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-brief = No judgement from me.
