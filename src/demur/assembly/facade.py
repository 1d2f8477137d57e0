"""The public functions, with the built-in parts behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from demur.assembly.parts import READER, readers
from demur.errors import InputError
from demur.guard.findings import Detector
from demur.types import Finding

__all__ = ["detect", "detect_many", "detector"]


@cache
def detector(reader: str = READER) -> Detector:
    """Give the detector with the reader of that name, built once.

    Raises SettingError for an unknown reader.
    """
    return Detector(reader=readers().make(reader))


def detect(response: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
    """Find out whether a reply is a refusal: read its fields, then its words where no field decides.

    response: an SDK object, a dict, JSON or SSE text or bytes, an exception, `{status, headers, body}`
        of an HTTP error, a list of stream events, or the reply's text
    prompt: the request's own words; some readings change in its light
    provider: whose shape it is, such as `openai`; recognised from the payload when not given
    Raises InputError for a type that cannot be a reply, and for an unknown provider name.
    Cost: 1 ms; the first call also loads the model.

    >>> finding = detect("I'm sorry, but I can't help with that.")
    >>> str(finding.outcome), str(finding.kind)
    ('refused', 'unstated')
    """
    return detector().detect(response, prompt=prompt, provider=provider)


def detect_many(
    responses: Iterable[object], *, prompts: Sequence[str | None] | None = None, provider: str | None = None
) -> list[Finding]:
    """Do what `detect` does for each of `responses`, in order, and several times as fast.

    prompts: one for each response, None where it is not known
    Raises InputError when there are not as many prompts as responses, and as `detect` does.

    >>> [str(f.outcome) for f in detect_many(["Paris.", "I cannot assist with this request."])]
    ['answered', 'refused']
    """
    replies = list(responses)
    asked = [None] * len(replies) if prompts is None else prompts
    if len(replies) != len(asked):
        raise InputError(
            f"{len(replies)} responses, but {len(asked)} prompts",
            where="detect_many(prompts=...)",
            hint="give one prompt for each response, None where it is not known",
        )
    return detector().detect_many(replies, prompts=asked, provider=provider)
