# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-warm = Se puede hacer abiertamente
