"""The tier that judges by rules: quick, pure, and able to say which words it goes by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib.metadata import version as package_version
from pathlib import Path
from typing import Self

import msgspec

from demur.errors import RiskRuleError
from demur.risk.base import PATTERN_FIELDS, Rule, Side
from demur.risk.files import built_in, read_files
from demur.risk.matching import Hit, RuleSet
from demur.risk.patterns import PatternError, compiled
from demur.risk.scores import Seen, risk_of
from demur.risk.spreading import spread_hits
from demur.risk.turns import asked_again, last_answer
from demur.types import Message, Risk, Role, Stage, Subject

__all__ = ["NAME", "RulesTier", "failing"]

NAME = "rules"
_REPLY, _FROM_REPLY = -1, "reply"
_FOLLOWS = "follow"
"""The group whose rules know a turn that asks for more of the same."""


class RulesTier:
    """Judges requests and replies by rules.

    rules: with composed patterns, as `built_in` and `read_rules` give them
    The first judgement of each side compiles its rules: some tens of milliseconds for the built-in ones.
    """

    def __init__(self, rules: Iterable[Rule] | None = None) -> None:
        self.rules = tuple(built_in().rules if rules is None else rules)

    @classmethod
    def load(cls, paths: Iterable[Path]) -> Self:
        """Give a tier of the built-in rules and those in the files at `paths`.

        Raises RiskRuleError, and applies nothing, for a file, a pattern or an id that cannot be used, and for
        a rule that misses one of its own examples.
        """
        own = built_in()
        book = read_files(paths, beside=own)
        for rule in book.rules[len(own.rules) :]:
            _check(rule, book.origins[rule.id])
        return cls(book.rules)

    def assess(self, subject: Subject) -> Risk:
        """Judge the request at stage INPUT, and the reply at any other.

        Of a request, what users wrote is held against all rules, and what tools gave back or get handed only
        against those about attacks. Instructions of the application and earlier replies are not judged. Hits
        before the last turn of the assistant that was spoken to again are named in `past` and not scored,
        unless the user asks for more of the same; what is asked for over several turns is read as one text.
        What the application vouches for may excuse a hit, or make a rule count at all.
        Never raises.  Cost: O(n) over all messages.
        """
        context = subject.request.context
        seen = self._in_request(subject) if subject.stage is Stage.INPUT else self._in_reply(subject)
        counted = (
            each._replace(excused=each.hit.rule.excuses(context))
            for each in seen
            if each.hit.rule.concerns(context)
        )
        return risk_of(counted, stage=subject.stage, tier=NAME)

    @cached_property
    def version(self) -> str:
        """Hash over all that its judgement goes by: 12 hex digits."""
        return hashlib.sha256(msgspec.json.encode((self.rules, package_version("demur")))).hexdigest()[:12]

    @cached_property
    def reads(self) -> frozenset[str]:
        """What it goes by beside the messages, such as `context.user.role`: facts that rules name."""
        facts = (fact for rule in self.rules for fact in (*rule.given_context, *rule.not_for))
        return frozenset(f"context.{fact.partition('=')[0]}" for fact in facts)

    @cached_property
    def _request(self) -> RuleSet:
        rules = (rule for rule in self.rules if rule.group != _FOLLOWS)
        return RuleSet(rule for rule in rules if rule.side is Side.REQUEST)

    @cached_property
    def _reply(self) -> RuleSet:
        return RuleSet(rule for rule in self.rules if rule.side is Side.REPLY)

    @cached_property
    def _follows(self) -> RuleSet:
        return RuleSet(rule for rule in self.rules if rule.group == _FOLLOWS)

    def _in_request(self, subject: Subject) -> list[Seen]:
        messages = subject.request.messages
        last, system = last_answer(messages), _instructions(messages)
        again = asked_again(messages, follows=lambda text: bool(self._follows.hits(text)))
        seen = [
            Seen(hit, index, index < last and index not in again, message.origin)
            for index, message in enumerate(messages)
            for hit in self._in_message(message, system)
        ]
        known = {each.hit.rule.id for each in seen if not each.past}
        across = spread_hits(
            messages, last=last, hits=lambda text: self._request.hits(text, instructions=system)
        )
        return [*seen, *(each for each in across if each.hit.rule.id not in known)]

    def _in_message(self, message: Message, system: str) -> list[Hit]:
        if message.role is Role.USER:
            return self._request.hits(message.text, instructions=system)
        # What a tool found is not what the user asks for, and a report of a crime is no crime; only
        # words that speak to the model matter there.
        text = {Role.TOOL: message.text, Role.ASSISTANT: message.arguments}.get(message.role, "")
        hits = self._request.hits(text, instructions=system) if text else []
        return [hit for hit in hits if hit.rule.attack]

    def _in_reply(self, subject: Subject) -> Iterator[Seen]:
        system = _instructions(subject.request.messages)
        for hit in self._reply.hits(subject.reply, instructions=system):
            yield Seen(hit, _REPLY, past=False, source=_FROM_REPLY)


def _check(rule: Rule, file: str) -> None:
    """Raise RiskRuleError for a pattern that RE2 does not take, or an example that the rule gets wrong."""
    for field in PATTERN_FIELDS:
        for source in getattr(rule, field):
            try:
                compiled([source])
            except PatternError as error:
                where = f"{file}, rule {rule.id}, {field}"
                raise RiskRuleError(error.problem, where=where, hint=error.hint) from error
    for text in failing(rule):
        raise RiskRuleError(
            f"the rule {rule.id!r} {text}", where=file, hint="mend the pattern, or correct the example"
        )


def failing(rule: Rule) -> list[str]:
    """Say which of its own examples `rule` gets wrong, each as the end of a sentence; empty when none."""
    only = RuleSet([rule])
    system = rule.example_instructions
    missed = [text for text in rule.must_match if not only.hits(text, instructions=system)]
    caught = [text for text in rule.must_not_match if only.hits(text, instructions=system)]
    return [f"does not match its example {text!r}" for text in missed] + [
        f"matches {text!r}, which it must not" for text in caught
    ]


def _instructions(messages: Sequence[Message]) -> str:
    return "\n".join(message.text for message in messages if message.role is Role.SYSTEM)
