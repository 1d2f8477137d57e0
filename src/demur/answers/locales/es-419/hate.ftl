# Attacks on people for who they are.
# Language: Spanish (Latin America). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-warm = { $formality ->
    [formal] Si algo le dio rabia o miedo, me gustaría saberlo.
   *[informal] Si algo te dio rabia o miedo, me gustaría saberlo.
 }
