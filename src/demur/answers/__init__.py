"""What the user gets instead: five parts, in words that translators can edit."""

from __future__ import annotations

from demur.answers.base import Answer
from demur.answers.composer import Composer
from demur.answers.manner import Channel, Formality, Manner, Occasion
from demur.answers.topics import Topic, topic_of, topic_of_decision
from demur.answers.trials import Assignment, Trial, arm_of
from demur.answers.values import Content, Labels

__all__ = [
    "Answer",
    "Assignment",
    "Channel",
    "Composer",
    "Content",
    "Formality",
    "Labels",
    "Manner",
    "Occasion",
    "Topic",
    "Trial",
    "arm_of",
    "topic_of",
    "topic_of_decision",
]
