from __future__ import annotations

from demur.guard import HEADER_NAMES, found_headers, record_headers
from demur.testing.findings import finding
from demur.types import Flag, Outcome


def test_an_answer_says_little() -> None:
    said = dict(found_headers(finding(ran=("signals", "lexicon"), confidence=0.876), record="r"))

    assert said == {
        "x-demur-record": "r",
        "x-demur-outcome": "answered",
        "x-demur-confidence": "0.88",
        "x-demur-ran": "signals, lexicon",
    }


def test_a_refusal_says_who_why_and_what_next() -> None:
    refused = finding(outcome=Outcome.REFUSED)
    said = dict(found_headers(refused, record="r"))

    assert refused.refusal is not None
    assert said["x-demur-origin"] == refused.refusal.origin
    assert said["x-demur-stage"] == refused.refusal.stage
    assert said["x-demur-family"] == refused.refusal.family
    assert said["x-demur-can-retry"] == ("true" if refused.refusal.can_retry else "false")
    assert said["x-demur-retry"] == refused.refusal.retry


def test_flags_are_sorted() -> None:
    flagged = finding(flags=frozenset({Flag.UNSCREENED, Flag.FLAGGED_ONLY}))

    assert dict(found_headers(flagged, record="r"))["x-demur-flags"] == "flagged_only, unscreened"


def test_a_failure_and_an_error_are_named() -> None:
    failed = finding(outcome=Outcome.FAILED, failure="length")
    said = dict(found_headers(failed, record="r", error="DEM-000"))

    assert (said["x-demur-failure"], said["x-demur-error"]) == ("length", "DEM-000")


def test_headers_keep_the_documented_order() -> None:
    names = [name for name, _ in found_headers(finding(outcome=Outcome.REFUSED), record="r", error="e")]

    assert names == [name for name in HEADER_NAMES if name in names]


def test_a_stream_can_only_name_its_record() -> None:
    assert record_headers("r") == (("x-demur-record", "r"),)
