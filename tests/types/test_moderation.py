from __future__ import annotations

from demur.types import Category, ImageVerdict


def test_a_verdict_without_labels_says_what_was_scored() -> None:
    verdict = ImageVerdict(scheme="json", flagged=True, scores={Category.HATE: 0.7})
    assert (verdict.labels, dict(verdict.scores)) == ((), {Category.HATE: 0.7})
