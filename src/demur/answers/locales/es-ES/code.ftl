# Code that would work against systems or accounts of others.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Entiendo que un código ya hecho ahorraría mucho tiempo.
