# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-warm = What I can gladly do:
    .one = Explain how addiction help works and what a first talk is like
    .two = Help you plan a search for work, aid or a fair loan
    .three = Write down your side of things for a lawyer or an advice centre
