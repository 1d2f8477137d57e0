"""Guard models: their output is a verdict about somebody else's text, never a refusal, and is left alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from demur.signals.base import Json, code_of, number_at, text_at, word_at
from demur.signals.facts import names_in
from demur.signals.labels import label, merged_id, name_of
from demur.signals.outcomes import Seen, answered, single
from demur.types import ChoiceSignals, Flag, Label, Outcome, ReplySignals, Verdict

__all__ = ["as_verdict", "guard_scheme", "may_be_verdict", "read_classifier"]

_FLAGGED = frozenset({Flag.FLAGGED_ONLY})
_SCORE = re.compile(r"<score>\s*(yes|no)\s*</score>", re.IGNORECASE)
_LINE = re.compile(r"^\s*(?P<key>[A-Za-z ]+):\s*(?P<value>.*?)\s*$", re.MULTILINE)
_CODE = re.compile(r"S\d{1,2}")
_S_PREFIX = re.compile(r"^S\d{1,2}\s*[:.-]\s*")
_LABELS = {
    "malicious": "MALICIOUS",
    "label_1": "MALICIOUS",
    "jailbreak": "JAILBREAK",
    "injection": "INJECTION",
}
_BENIGN = frozenset({"benign", "label_0", "safe"})
_LONGEST_MARK = 400


def as_verdict(reply: ReplySignals) -> ReplySignals:
    """Turn the reading of a guard model's answer into its verdict; give any other reading back as it is."""
    first = reply.choices[0]
    model = reply.model
    scheme = (guard_scheme(model) if model else "") or _by_format(first)
    if not scheme or first.outcome in (Outcome.REFUSED, Outcome.FAILED):
        return reply
    flagged = _FLAG_READERS[scheme](first.text.strip())
    choices = (_left_alone(first, scheme, flagged=flagged), *reply.choices[1:])
    return replace(
        reply,
        provider="guard_model",
        candidates=("guard_model",),
        choices=choices,
        verdict=Verdict(scheme=scheme, flagged=flagged),
    )


@lru_cache(maxsize=1024)
def guard_scheme(model: str) -> str:
    """Give the scheme of a guard model's name; "" for a model that is none."""
    word = model.lower().replace("_", "-")
    parts = names_in("guards", "models")
    fitting = [part for part in parts if part.replace("_", "-") in word]
    return parts[max(fitting, key=len)] if fitting else ""


def read_classifier(rows: list[Json]) -> ReplySignals:
    """Read what a text classification server says: labels with scores, the highest decides."""
    top = max(rows, key=lambda row: number_at(row, "score") or 0.0)
    word, score = word_at(top, "label"), number_at(top, "score")
    flagged = True if word in _LABELS else False if word in _BENIGN else None
    labels = (label("llama_prompt_guard", _LABELS[word], severity=score, blocked=False),) if flagged else ()
    choice = answered(Seen(labels=labels, flags=_FLAGGED if flagged else frozenset()))
    reply = single(choice, "classify", "guard_model")
    return replace(reply, verdict=Verdict(scheme="llama_prompt_guard", flagged=flagged))


@cache
def _formats() -> Mapping[str, re.Pattern[str]]:
    return {scheme: re.compile(form, re.IGNORECASE) for scheme, form in names_in("guards", "formats").items()}


def may_be_verdict(text: str) -> bool:
    """Tell whether `text` is as short as a verdict and begins as one does; few ordinary answers do."""
    start = text[:40].lstrip()[:1]
    return start in ("u", "U", "S", "s", "H", "h", "{", "<") and (len(text) <= _LONGEST_MARK or start in "{<")


def _by_format(choice: ChoiceSignals) -> str:
    text = choice.text
    if not may_be_verdict(text):
        return ""
    return next((scheme for scheme, form in _formats().items() if form.search(text)), "")


def _left_alone(choice: ChoiceSignals, scheme: str, *, flagged: bool | None) -> ChoiceSignals:
    labels = tuple(_LABEL_READERS.get(scheme, _no_labels)(choice.text.strip()))
    flags = choice.flags | _FLAGGED if flagged else choice.flags
    return replace(choice, outcome=Outcome.ANSWERED, flags=flags, labels=choice.labels + labels)


def _fields(text: str) -> dict[str, str]:
    return {match["key"].strip().lower(): match["value"].strip() for match in _LINE.finditer(text)}


def _first_word(text: str, yes: str, no: str) -> bool | None:
    word = re.split(r"[\s<.,]", text.lower(), maxsplit=1)[0]
    return True if word == yes else False if word == no else None


def _llama_guard(text: str) -> bool | None:
    return _first_word(text, "unsafe", "safe")


def _qwen3guard(text: str) -> bool | None:
    said = _fields(text).get("safety", "").lower()
    return True if said in ("unsafe", "controversial") else False if said == "safe" else None


def _wildguard(text: str) -> bool | None:
    """Read what was said of the response; where there was none, of the request."""
    fields = _fields(text)
    for key in ("harmful response", "harmful request"):
        said = fields.get(key, "").lower()
        if said in ("yes", "no"):
            return said == "yes"
    return None


def _granite(text: str) -> bool | None:
    scores = _SCORE.findall(text)
    return scores[-1].lower() == "yes" if scores else _first_word(text, "yes", "no")


def _shieldgemma(text: str) -> bool | None:
    return _first_word(text, "yes", "no")


def _prompt_guard(text: str) -> bool | None:
    word = text.strip().lower()
    return True if word in _LABELS else False if word in _BENIGN else None


def _nemotron(text: str) -> bool | None:
    said = _object(text)
    for key in ("Response Safety", "User Safety"):
        word = word_at(said, key)
        if word in ("safe", "unsafe"):
            return word == "unsafe"
    return None


def _safeguard(text: str) -> bool | None:
    said = _object(text).get("violation", text)
    if isinstance(said, bool):
        return said
    return {"1": True, "0": False}.get(str(said).strip()[:1])


def _object(text: str) -> Json:
    """Parse a JSON object; a guard that writes anything else has said nothing we can read."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _llama_labels(text: str) -> Iterator[Label]:
    for code in _CODE.findall(text.partition("\n")[2]):
        yield label("llama_guard", code, blocked=False)


def _qwen_labels(text: str) -> Iterator[Label]:
    yield from _known("qwen3guard", _fields(text).get("categories", ""))


def _nemotron_labels(text: str) -> Iterator[Label]:
    yield from _known("nemotron", text_at(_object(text), "Safety Categories"))


def _safeguard_labels(text: str) -> Iterator[Label]:
    code = code_of(_object(text).get("policy_category"))
    if isinstance(code, str) and name_of(code):
        yield label("gpt_oss_safeguard", code, blocked=False)


def _no_labels(_: str) -> Iterator[Label]:
    return iter(())


def _known(scheme: str, names: str) -> Iterator[Label]:
    """Give labels for the names of a list that the scheme has; others may be anything, and are dropped."""
    for part in names.split(","):
        name = _S_PREFIX.sub("", part.strip())
        if merged_id(scheme, name):
            yield label(scheme, name, blocked=False)


_FLAG_READERS: dict[str, Callable[[str], bool | None]] = {
    "llama_guard": _llama_guard,
    "llama_prompt_guard": _prompt_guard,
    "qwen3guard": _qwen3guard,
    "wildguard": _wildguard,
    "shieldgemma": _shieldgemma,
    "granite_guardian": _granite,
    "nemotron": _nemotron,
    "gpt_oss_safeguard": _safeguard,
}
_LABEL_READERS: dict[str, Callable[[str], Iterator[Label]]] = {
    "llama_guard": _llama_labels,
    "qwen3guard": _qwen_labels,
    "nemotron": _nemotron_labels,
    "gpt_oss_safeguard": _safeguard_labels,
}
