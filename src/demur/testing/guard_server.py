"""A guard model or moderation API over real HTTP, in the format of your choice and with all their faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType, TracebackType
from typing import Self

from demur.testing.upstream import ScriptedReply, ScriptedUpstream, SeenRequest
from demur.types import Plain

__all__ = ["VOICES", "Fault", "GuardServer", "Voice", "faults_of"]

_AZURE, _BEDROCK_CHECKS = "azure_content_safety", "bedrock_guardrail_checks"
_PROSE = "Well, that depends on what you mean by it; I would rather not say."
_JUNK = "\u202e\x00\ufffd{\U000e0041\u0301safe\u2028unsafe}"


class Fault(StrEnum):
    """What a guard can get wrong."""

    PROSE = "prose"
    HALF_JSON = "half_json"
    EMPTY = "empty"
    WRONG_LABEL = "wrong_label"
    JUNK = "junk"
    CLEAR_WITH_LABELS = "clear_with_labels"
    """It says that nothing is wrong, and names what is."""
    FLAGGED_WITHOUT_LABELS = "flagged_without_labels"
    ERROR = "error"
    BUSY = "busy"
    CUT = "cut"
    """The connection breaks in mid-reply."""
    HANG = "hang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a guard of one format says: words of an answer as text, or the whole body of a reply.

    clear_with_labels, flagged_without_labels: None where the format cannot contradict itself so
    """

    clear: Plain
    flagged: Plain
    wrong_label: Plain
    clear_with_labels: Plain = None
    flagged_without_labels: Plain = None


def _table(flagged: bool | None, names: Mapping[str, float], *, true: tuple[str, ...] = ()) -> Plain:  # noqa: FBT001 - as it stands in the body
    result: dict[str, Plain] = {} if flagged is None else {"flagged": flagged}
    result["categories"] = {name: name in true for name in names}
    result["category_scores"] = dict(names)
    return {"id": "modr", "model": "moderation", "results": [result]}


def _granite(word: str) -> str:
    return f"<think>\n</think>\n<score>{word}</score>"


def _azure(severity: int, *, name: str = "Violence") -> Plain:
    rows: list[Plain] = [{"category": each, "severity": 0} for each in ("Hate", "SelfHarm", "Sexual")]
    return {"blocklistsMatch": [], "categoriesAnalysis": [*rows, {"category": name, "severity": severity}]}


def _bedrock(action: str, *, blocked: str = "") -> Plain:
    row: Plain = {"type": "VIOLENCE", "confidence": "HIGH", "action": blocked}
    return {
        "action": action,
        "outputs": [],
        "assessments": [{"contentPolicy": {"filters": [row]}} if blocked else {}],
    }


def _checks(score: float, *, name: str = "VIOLENCE") -> Plain:
    scores = {**dict.fromkeys(("VIOLENCE", "HATE", "SEXUAL", "MISCONDUCT", "INSULTS"), 0.0), name: score}
    attacks = dict.fromkeys(("JAILBREAK", "PROMPT_INJECTION", "PROMPT_LEAKAGE"), 0.0)
    harm, attack = ({"results": _rows(each)} for each in (scores, attacks))
    return {"results": {"contentFilter": harm, "promptAttack": attack}}


def _rows(scores: Mapping[str, float]) -> Plain:
    return [{"category": name, "severityScore": score} for name, score in scores.items()]


def _gemini(probability: str, *, reason: str = "", blocked: bool = False) -> Plain:
    row: Plain = {"category": "HARM_CATEGORY_HARASSMENT", "probability": probability, "blocked": blocked}
    feedback: dict[str, Plain] = {"safetyRatings": [row]}
    if reason:
        return {"promptFeedback": {**feedback, "blockReason": reason}}
    return {"promptFeedback": feedback, "candidates": [{"index": 0, "finishReason": "MAX_TOKENS"}]}


_OPENAI = (
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/intent",
    "self-harm/instructions",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
)
_MISTRAL = (
    "sexual",
    "hate_and_discrimination",
    "violence_and_threats",
    "dangerous",
    "criminal",
    "selfharm",
    "health",
    "financial",
    "law",
    "pii",
    "jailbreaking",
)


def _low(names: tuple[str, ...], **high: float) -> Mapping[str, float]:
    return {**dict.fromkeys(names, 0.001), **high}


_WILD = "Harmful request: {0}\nResponse refusal: n/a\nHarmful response: {0}"
_NEMO = '{{"User Safety": "{0}", "Response Safety": "{0}"{1}}}'
_NEMO_LABELS = ', "Safety Categories": "{0}"'

VOICES: Mapping[str, Voice] = MappingProxyType(
    {
        "llama_guard": Voice(
            clear="\n\nsafe",
            flagged="\n\nunsafe\nS2,S9",
            wrong_label="unsafe\nS99",
            clear_with_labels="safe\nS2",
            flagged_without_labels="unsafe",
        ),
        "qwen3guard": Voice(
            clear="Safety: Safe\nCategories: None",
            flagged="Safety: Unsafe\nCategories: Violent, PII",
            wrong_label="Safety: Unsafe\nCategories: Gardening",
            clear_with_labels="Safety: Safe\nCategories: Violent",
            flagged_without_labels="Safety: Unsafe\nCategories: None",
        ),
        "wildguard": Voice(
            clear=_WILD.format("no"), flagged=_WILD.format("yes"), wrong_label=_WILD.format("maybe")
        ),
        "shieldgemma": Voice(clear="No", flagged="Yes", wrong_label="Maybe"),
        "granite_guardian": Voice(
            clear=_granite("no"), flagged=_granite("yes"), wrong_label=_granite("maybe")
        ),
        "nemotron": Voice(
            clear=_NEMO.format("safe", ""),
            flagged=_NEMO.format("unsafe", _NEMO_LABELS.format("Criminal Planning/Confessions, Malware")),
            wrong_label=_NEMO.format("unsafe", _NEMO_LABELS.format("Gardening")),
            clear_with_labels=_NEMO.format("safe", _NEMO_LABELS.format("Malware")),
            flagged_without_labels=_NEMO.format("unsafe", _NEMO_LABELS.format("")),
        ),
        "gpt_oss_safeguard": Voice(
            clear='{"violation": 0, "policy_category": null}',
            flagged='{"violation": 1, "policy_category": "H2.f", "rationale": "Scripted."}',
            wrong_label='{"violation": 1, "policy_category": "Z9"}',
            clear_with_labels='{"violation": 0, "policy_category": "H2.f"}',
        ),
        "llama_prompt_guard": Voice(
            clear=[{"label": "BENIGN", "score": 0.98}],
            flagged=[{"label": "LABEL_1", "score": 0.99}],
            wrong_label=[{"label": "LABEL_7", "score": 0.9}],
        ),
        "openai_moderation": Voice(
            clear=_table(False, _low(_OPENAI)),
            flagged=_table(True, _low(_OPENAI, violence=0.93), true=("violence",)),
            wrong_label=_table(True, _low((*_OPENAI, "<i>")), true=("<i>",)),
            clear_with_labels=_table(False, _low(_OPENAI, violence=0.93), true=("violence",)),
            flagged_without_labels=_table(True, _low(_OPENAI, violence=0.93)),
        ),
        "mistral_moderation": Voice(
            clear=_table(None, _low(_MISTRAL)),
            flagged=_table(None, _low(_MISTRAL, dangerous=0.91), true=("dangerous",)),
            wrong_label=_table(None, _low((*_MISTRAL, "<i>")), true=("<i>",)),
        ),
        _AZURE: Voice(clear=_azure(0), flagged=_azure(4), wrong_label=_azure(4, name="Gardening")),
        "bedrock_guardrail": Voice(
            clear=_bedrock("NONE"),
            flagged=_bedrock("GUARDRAIL_INTERVENED", blocked="BLOCKED"),
            wrong_label=_bedrock("GUARDRAIL_INTERVENED", blocked="PONDERED"),
            clear_with_labels=_bedrock("NONE", blocked="BLOCKED"),
        ),
        _BEDROCK_CHECKS: Voice(
            clear=_checks(0.01), flagged=_checks(0.8), wrong_label=_checks(0.8, name="<i>")
        ),
        "gemini": Voice(
            clear=_gemini("NEGLIGIBLE"),
            flagged=_gemini("HIGH", reason="SAFETY", blocked=True),
            wrong_label=_gemini("RATHER"),
            clear_with_labels=_gemini("HIGH", blocked=True),
        ),
    }
)
"""What each scheme's double says, by the scheme's id."""


def faults_of(scheme: str) -> tuple[Fault, ...]:
    """Give the faults that the format of that scheme can have.

    >>> Fault.CLEAR_WITH_LABELS in faults_of("shieldgemma")
    False
    """
    voice = VOICES[scheme]
    return tuple(each for each in Fault if not hasattr(voice, each) or getattr(voice, each) is not None)


class GuardServer:
    """A context manager around the server: `url` says where it listens, `seen` what it was asked.

    scheme: whose format it speaks, one of `VOICES`
    flags: tells of the body of a request whether it is flagged; by default one that holds "intrude" is
    fault: what it gets wrong, from now on; may be set while it runs
    """

    def __init__(
        self,
        scheme: str,
        *,
        flags: Callable[[str], bool] = lambda body: "intrude" in body,
        fault: Fault | None = None,
    ) -> None:
        self.scheme, self.fault = scheme, fault
        self._flags = flags
        self._upstream = ScriptedUpstream(self._answer)

    @property
    def url(self) -> str:
        """The base URL."""
        return self._upstream.url

    @property
    def seen(self) -> list[SeenRequest]:
        """Every request so far."""
        return self._upstream.seen

    def __enter__(self) -> Self:
        self._upstream.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._upstream.__exit__(kind, error, trace)

    def _answer(self, seen: SeenRequest) -> ScriptedReply:
        body = seen.body.decode("utf-8", "replace")
        whole = self._body(seen, self._said(seen, flagged=self._flags(body)))
        match self.fault:
            case Fault.ERROR:
                return ScriptedReply(status=500, body=b'{"error": {"message": "out of order"}}')
            case Fault.BUSY:
                return ScriptedReply(status=429, body=b'{"error": {"message": "slow down"}}')
            case Fault.CUT:
                return ScriptedReply(body=whole[: len(whole) // 2], ending="cut")
            case Fault.HANG:
                return ScriptedReply(ending="hang")
            case Fault.HALF_JSON:
                return ScriptedReply(body=whole[: len(whole) // 2])
            case _:
                return ScriptedReply(body=whole)

    def _said(self, seen: SeenRequest, *, flagged: bool) -> Plain:
        """Give what is said: words of an answer, or a body."""
        voice = VOICES[self.scheme]
        words = {Fault.PROSE: _PROSE, Fault.EMPTY: "", Fault.JUNK: _JUNK}
        if self.fault in words:
            return words[self.fault]
        if self.fault is not None and hasattr(voice, self.fault):
            told: Plain = getattr(voice, self.fault)
            return told
        if "shieldPrompt" in seen.path:
            documents: list[Plain] = [{"attackDetected": False} for _ in json.loads(seen.body)["documents"]]
            return {"userPromptAnalysis": {"attackDetected": False}, "documentsAnalysis": documents}
        return voice.flagged if flagged else voice.clear

    def _body(self, seen: SeenRequest, said: Plain) -> bytes:
        if not isinstance(said, str):
            return json.dumps(said).encode()
        if seen.path.endswith("/chat/completions"):
            return _completion({"message": {"role": "assistant", "content": said}})
        if seen.path.endswith("/completions"):
            return _completion({"text": said})
        return said.encode("utf-8", "replace")


def _completion(choice: dict[str, Plain]) -> bytes:
    whole: Plain = {"object": "completion", "choices": [{"index": 0, "finish_reason": "stop", **choice}]}
    return json.dumps(whole).encode()
