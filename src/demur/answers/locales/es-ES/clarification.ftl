# A question, before anything is decided. There is no refusal in it.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-brief = Ayudo con mucho gusto.
