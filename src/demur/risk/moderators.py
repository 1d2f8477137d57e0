"""Services that judge images: what each is asked, how it is read; shape-tested: by their format only."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

import msgspec

from demur.errors import CheckError, SettingError, nearest
from demur.risk.strict_json import decoded
from demur.types import Category, ImageAsking, ImageVerdict, Label, Plain, WireReply, WireRequest

__all__ = ["SERVICES", "Service", "service"]

_HEADERS = (("content-type", "application/json"), ("accept", "application/json"))
_ERROR = 300
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)
_WEBP = b"RIFF"
Fields = Mapping[str, object]
Service = Callable[[bytes, str, str], ImageAsking]
"""Begins to ask about an image of some media type, with a model where one can be named; "" is the usual."""


class _Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the data file says of one service."""

    scheme: str
    path: str
    model: str = ""
    most: float = 1.0
    flags_from: float = 1.0
    labels: dict[str, Category] = {}


def service(name: str) -> Service:
    """Give the service called `name`; raises SettingError, with the nearest name, for any other."""
    if name not in SERVICES:
        raise SettingError(
            f"there is no image moderator called {name!r}",
            where="attachments.moderator",
            hint=nearest(name, SERVICES),
        )
    return SERVICES[name]


def _openai(image: bytes, media_type: str, model: str) -> ImageAsking:
    facts = _facts()["openai"]
    url = f"data:{_media_type(image, media_type)};base64,{_encoded(image)}"
    parts: Plain = [{"type": "image_url", "image_url": {"url": url}}]
    body = _answer((yield _post(facts.path, {"model": model or facts.model, "input": parts})), "openai")
    results = body.get("results")
    if not isinstance(results, list) or len(results) != 1:
        raise _nonsense("openai", "there is not one result")
    first = _fields(results[0], "openai", "the result")
    flagged = first.get("flagged")
    if not isinstance(flagged, bool):
        raise _nonsense("openai", "`flagged` is neither true nor false")
    scores = _fields(first.get("category_scores"), "openai", "`category_scores`")
    pairs = [(name, _number(score, "openai", most=1.0)) for name, score in scores.items()]
    if not pairs:
        raise _nonsense("openai", "there are no scores")
    return _verdict("openai", pairs, flagged=flagged)


def _azure(image: bytes, media_type: str, model: str) -> ImageAsking:  # noqa: ARG001 - takes neither
    facts = _facts()["azure"]
    asked: Plain = {"image": {"content": _encoded(image)}, "outputType": "FourSeverityLevels"}
    body = _answer((yield _post(facts.path, asked)), "azure")
    rows = body.get("categoriesAnalysis")
    if not isinstance(rows, list) or not rows:
        raise _nonsense("azure", "there is no analysis")
    pairs = list[tuple[str, float]]()
    for row in rows:
        held = _fields(row, "azure", "a category")
        pairs.append((str(held.get("category")), _number(held.get("severity"), "azure", most=7.0)))
    return _verdict("azure", pairs, flagged=any(level >= facts.flags_from for _, level in pairs))


def _json(image: bytes, media_type: str, model: str) -> ImageAsking:
    asked: dict[str, Plain] = {"image": _encoded(image), "media_type": _media_type(image, media_type)}
    body = _answer((yield _post("", asked | ({"model": model} if model else {}))), "json")
    flagged = body.get("flagged")
    if not isinstance(flagged, bool):
        raise _nonsense("json", "`flagged` is neither true nor false")
    scores = _fields(body.get("categories", {}), "json", "`categories`")
    pairs = [(name, _number(score, "json", most=1.0)) for name, score in scores.items()]
    return _verdict("json", pairs, flagged=flagged)


SERVICES: Mapping[str, Service] = MappingProxyType({"openai": _openai, "azure": _azure, "json": _json})
"""The services that are known, by the names that settings have for them."""


def _verdict(name: str, pairs: list[tuple[str, float]], *, flagged: bool) -> ImageVerdict:
    facts = _facts()[name]
    scores: dict[Category, float] = {}
    for label, level in pairs:
        category = _category(label, name) or Category.OTHER
        scores[category] = max(scores.get(category, 0.0), min(1.0, level / facts.most))
    return ImageVerdict(
        scheme=facts.scheme,
        flagged=flagged,
        scores=MappingProxyType(scores),
        labels=tuple(_labels(pairs, name)),
    )


def _labels(pairs: list[tuple[str, float]], name: str) -> Iterator[Label]:
    facts = _facts()[name]
    for label, level in pairs:
        if level:
            merged = _category(label, name)
            yield Label(
                scheme=facts.scheme,
                name=label,
                merged=merged.value if merged else None,
                severity=level,
                blocked=False,
            )


def _category(label: str, name: str) -> Category | None:
    known = _facts()[name].labels or {category.value: category for category in Category}
    return known.get(label.replace("_", "").lower() if name == "azure" else label)


def _answer(reply: WireReply, name: str) -> Fields:
    if reply.head.status >= _ERROR:
        raise _nonsense(name, f"it answered with HTTP {reply.head.status}")
    try:
        body = decoded(reply.body)
    except ValueError as error:
        raise _nonsense(name, "it is no JSON that says everything once") from error
    return _fields(body, name, "the answer")


def _fields(value: object, name: str, what: str) -> Fields:
    if not isinstance(value, dict):
        raise _nonsense(name, f"{what} is no object")
    return value


def _number(value: object, name: str, *, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0.0 <= value <= most:
        raise _nonsense(name, f"a score is no number from 0 to {most:g}")
    return float(value)


def _nonsense(name: str, problem: str) -> CheckError:
    return CheckError(
        f"the image moderator {name!r} gave no verdict: {problem}",
        where="assess",
        hint="check its address and key; the policy says what a failed check means",
    )


def _post(path: str, body: Plain) -> WireRequest:
    return WireRequest(method="POST", path=path, headers=_HEADERS, body=msgspec.json.encode(body))


def _encoded(image: bytes) -> str:
    return base64.b64encode(image).decode()


def _media_type(image: bytes, said: str) -> str:
    """Give what the bytes are, or else what was said of them."""
    if image.startswith(_WEBP):
        return "image/webp"
    return next((name for magic, name in _MAGIC if image.startswith(magic)), said or "image/png")


@cache
def _facts() -> Mapping[str, _Facts]:
    text = (resources.files("demur.risk") / "data" / "moderators.toml").read_text("utf-8")
    return msgspec.toml.decode(text, type=dict[str, _Facts])
