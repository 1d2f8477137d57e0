# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: English (United Kingdom), only what differs. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-warm = Let's work on defence instead
