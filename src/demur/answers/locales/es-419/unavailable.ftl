# Something of ours failed; nothing is wrong with the request.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-warm = Algo se rompió por aquí
