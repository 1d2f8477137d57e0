# What the controls of every answer are called; a topic may word them its own way.
# Language: English. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Talk to a person
appeal = Ask for a second look
retry = Ask again
source = Source
help = Help near you
emergency = Emergency number
