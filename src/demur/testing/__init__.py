"""Doubles good enough to ship: real servers, sinks and values for your tests, and for ours.

Import from the modules: `upstream` (a provider that says what you scripted), `gateway` (a running gateway),
`memory_sink` (records in a list), `findings` and `decisions` (complete values), `loop` (fails a test that
blocks its loop), `guards` (a tier that judges by words, parts that fail), `dialogue` (a scripted model),
`judge` (a model that judges as you scripted, behind an upstream or as a function), `guard_server` (a guard
model or moderation API in its own format, with every fault), `asking` (asks a remote tier without a network),
`media` (who reads images, listens to recordings and judges images as you scripted, in the process or over
HTTP).
"""
