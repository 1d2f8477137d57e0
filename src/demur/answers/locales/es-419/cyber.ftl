# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Es una pregunta técnica, y la leí con atención.
