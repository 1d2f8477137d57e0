"""Everything that the demo saw, as one JSON object."""

from __future__ import annotations

import json

from demur.demo.acts import Acts
from demur.demo.results import Result
from demur.demo.stage import Stage
from demur.demo.telling import Told
from demur.demo.tour import Tour
from demur.demo.weighing import Weighed
from demur.types import Plain, plain

__all__ = ["as_json"]


def as_json(tour: Tour, acts: Acts, *, up: Stage) -> str:
    """Give all calls, the story, the figures and the outcome of the checks."""
    mismatches = (*tour.mismatches, *acts.mismatches)
    content = {
        "ok": not mismatches,
        "url": up.url,
        "ledger": str(up.ledger.path),
        "calls": [_call(result) for result in tour.results],
        "records": tour.records,
        "refusal_rate": plain(tour.statistics.tally.refusal_rate),
        "statistics": plain(tour.statistics),
        "deciding": {
            "url": up.deciding_url,
            "ledger": str(up.decisions.path),
            "policy": up.settings.policy.file,
            "calls": [_weighed(one) for one in acts.weighed],
            "story": [_told(one) for one in acts.told],
            "records": acts.records,
            "activations": plain(acts.activations),
        },
        "mismatches": plain(mismatches),
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _call(result: Result) -> dict[str, Plain]:
    scene, effect = result.scene, result.effect
    return {
        "id": scene.id,
        "api": scene.api,
        "model": scene.model,
        "stream": scene.stream,
        "request": scene.ask,
        "native": effect.native,
        "shown": effect.shown,
        "raised": effect.raised,
        "found": plain(result.found),
        "record": result.record,
        "as_expected": result.as_expected,
    }


def _weighed(weighed: Weighed) -> dict[str, Plain]:
    scene = weighed.scene
    return {
        "id": scene.id,
        "api": scene.api,
        "model": scene.model,
        "stream": scene.stream,
        "request": scene.ask,
        "decided": plain(weighed.decided),
        "found": plain(weighed.found),
        "without": plain(weighed.without),
        "guarded": plain(weighed.guarded),
        "calls_to_model": weighed.heard,
        "record": weighed.record,
        "as_expected": weighed.as_expected,
    }


def _told(told: Told) -> dict[str, Plain]:
    return {
        "id": told.line.id,
        "title": told.line.title,
        "says": told.says,
        "notes": list(told.notes),
        "as_expected": told.as_expected,
    }
