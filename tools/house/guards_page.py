"""The reference page of guard models and moderation APIs, made from their data files."""

from __future__ import annotations

from demur.risk.guards import Scheme, known_schemes

__all__ = ["guards_page"]

_KINDS = {
    "chat": "OpenAI-compatible chat completions",
    "completion": "OpenAI-compatible completions",
    "classify": "text classification server",
    "api": "the provider's own interface",
}
_JUDGED = {"input": "requests", "output": "replies"}


def guards_page() -> str:
    """Give the page: a table of all adapters, then each one's place, key, answers and labels."""
    schemes = known_schemes().values()
    lines = [
        "# Guard models and moderation APIs",
        "",
        "<!-- Made by `make pages` from src/demur/risk/guards/data. -->",
        "",
        "How to use them stands in [Ask a guard model](../how-to/ask-a-guard-model.md). *shape-tested*:",
        "tested on a double, against documented formats and malformed ones, never against the real",
        "service. Terms name what the model or service is offered under; its own text is what counts.",
        "",
        "| adapter | for | asked by | judges | status | terms |",
        "|---|---|---|---|---|---|",
        *map(_row, schemes),
        "",
    ]
    for scheme in schemes:
        lines += _part(scheme)
    return "\n".join(lines).rstrip() + "\n"


def _row(scheme: Scheme) -> str:
    judged = ", ".join(_JUDGED[str(stage)] for stage in scheme.stages)
    cells = (f"`{scheme.id}`", scheme.title, _KINDS[scheme.endpoint], judged, scheme.status, scheme.terms)
    return f"| {' | '.join(cells)} |"


def _part(scheme: Scheme) -> list[str]:
    key = f"`{scheme.key_header}: {scheme.key_prefix}KEY`"
    usual = f", usually from `{scheme.key_env}`" if scheme.key_env else ""
    said = ", ".join(f"`{word}` {score:g}" for word, score in scheme.answers.items())
    lines = [
        f"## {scheme.id}",
        "",
        f"- asked at `{scheme.url}{scheme.base}{scheme.path}`, with {key}{usual}",
        f"- {scheme.longest:,} characters of judged words a request, {scheme.context:,} of the turns before",
    ]
    lines += [f"- its words and what they score: {said}"] if said else []
    if not scheme.labels:
        return [*lines, "- labels: the codes of your own policy", ""]
    rows = [f"| `{label}` | {native.category or ''} |" for label, native in scheme.labels.items()]
    return [*lines, "", "| label | category |", "|---|---|", *rows, ""]
