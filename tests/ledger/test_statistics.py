from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest

from demur.errors import LedgerError, SettingError
from demur.ledger import Group, Ledger, Period, Share, Tally, open_reader, statistics
from demur.stats import rate
from demur.testing.findings import exchange, finding, refusal
from demur.types import Caller, Category, Kind, Origin, Outcome, Verdict

Keep = Callable[..., None]
HOUR, DAY = 3600.0, 86_400.0
MONDAY = 1_700_438_400.0  # 2023-11-20, midnight UTC

ANSWER = exchange()
REFUSAL = exchange(finding(Outcome.REFUSED))
PARTIAL = exchange(finding(Outcome.PARTIAL))
FAILURE = exchange(finding(Outcome.FAILED))
UNKNOWN = exchange(finding(Outcome.UNKNOWN))
VERDICT = exchange(finding(Outcome.REFUSED, verdict=Verdict(scheme="llama_guard", flagged=True)))


def no(
    kind: Kind = Kind.SAFETY, category: Category | None = None, *, origin: Origin = Origin.MODEL
) -> object:
    said = refusal(category, kind=kind, origin=origin)
    return exchange(finding(Outcome.REFUSED, kind=kind, refusal=said))


def shown(shares: tuple[Share, ...]) -> list[tuple[str, int, int]]:
    return [(share.label, share.rate.hits, share.rate.total) for share in shares]


def test_an_empty_ledger_has_no_rate(ledger: Ledger) -> None:
    found = statistics(ledger)

    assert (found.tally, str(found.tally.refusal_rate)) == (Tally(), "no data (n=0)")
    assert (found.models, found.people, found.periods, found.people_total) == ((), (), (), 0)


def test_outcomes_are_counted_apart(ledger: Ledger, keep: Keep) -> None:
    keep(*[ANSWER] * 4, *[REFUSAL] * 2, PARTIAL, FAILURE, *[UNKNOWN] * 2, VERDICT)

    assert statistics(ledger).tally == Tally(
        answered=4, refused=2, partial=1, failed=1, unknown=2, refusals=3, verdicts=1
    )


def test_the_refusal_rate_is_over_all_but_failures_and_verdicts(ledger: Ledger, keep: Keep) -> None:
    keep(*[ANSWER] * 4, *[REFUSAL] * 2, PARTIAL, FAILURE, *[UNKNOWN] * 2, VERDICT)
    tally = statistics(ledger).tally

    assert (tally.refusal_rate, tally.unknown_rate, tally.total) == (rate(3, 9), rate(2, 9), 11)


def test_only_refusing_kinds_make_a_refusal(ledger: Ledger, keep: Keep) -> None:
    keep(*[no(kind) for kind in Kind])

    assert statistics(ledger).tally.refusal_rate == rate(4, 7)


def test_each_refusing_kind_stands_apart_even_when_it_never_occurred(ledger: Ledger, keep: Keep) -> None:
    keep(no(Kind.SAFETY), no(Kind.OPINION), no(Kind.SAFETY), ANSWER, no(Kind.KNOWLEDGE))

    assert shown(statistics(ledger).kinds) == [
        ("safety", 2, 5),
        ("opinion", 1, 5),
        ("capability", 0, 5),
        ("unstated", 0, 5),
    ]


def test_other_kinds_are_counted_whatever_the_outcome(ledger: Ledger, keep: Keep) -> None:
    asking = exchange(finding(Outcome.ANSWERED, kind=Kind.CLARIFICATION))
    keep(asking, asking, no(Kind.KNOWLEDGE), no(Kind.SAFETY))

    assert shown(statistics(ledger).other_kinds) == [
        ("clarification", 2, 4),
        ("knowledge", 1, 4),
        ("false_premise", 0, 4),
    ]


def test_a_failure_or_a_verdict_with_a_kind_is_in_no_share(ledger: Ledger, keep: Keep) -> None:
    keep(VERDICT, exchange(finding(Outcome.FAILED, kind=Kind.KNOWLEDGE)), ANSWER)
    found = statistics(ledger)

    assert {share.rate.hits for share in (*found.kinds, *found.other_kinds)} == {0}
    assert (found.origins, found.categories, found.families) == ((), (), ())


def test_origins_stand_apart(ledger: Ledger, keep: Keep) -> None:
    keep(no(origin=Origin.PROVIDER), no(), no(origin=Origin.PROVIDER), ANSWER)

    assert shown(statistics(ledger).origins) == [("provider", 2, 4), ("model", 1, 4)]


def test_categories_come_the_most_common_first_and_the_unstated_among_them(
    ledger: Ledger, keep: Keep
) -> None:
    keep(no(category=Category.CYBER), no(), no(), *[no(category=Category.HATE)] * 2, ANSWER)
    found = statistics(ledger)

    assert shown(found.categories) == [("hate", 2, 6), ("not stated", 2, 6), ("cyber", 1, 6)]
    assert shown(found.most_common(1)) == [("hate", 2, 6)]
    assert shown(found.most_common(9)) == [("hate", 2, 6), ("cyber", 1, 6)]


def test_families_stand_apart(ledger: Ledger, keep: Keep) -> None:
    keep(no(category=Category.CYBER), no(category=Category.CRIME), no())

    assert shown(statistics(ledger).families) == [("illegal", 2, 3), ("safety", 1, 3)]


def test_a_partial_refusal_counts_in_its_category(ledger: Ledger, keep: Keep) -> None:
    keep(exchange(finding(Outcome.PARTIAL, refusal=refusal(Category.HATE))))

    assert shown(statistics(ledger).categories) == [("hate", 1, 1)]


def test_models_are_compared_each_with_its_own_denominator(ledger: Ledger, keep: Keep) -> None:
    keep(
        *[exchange(model="a")] * 3,
        exchange(finding(Outcome.REFUSED), model="a"),
        exchange(finding(Outcome.REFUSED), model="b"),
        exchange(finding(Outcome.FAILED), model="b"),
    )

    assert statistics(ledger).models == (
        Group(name="a", tally=Tally(answered=3, refused=1, refusals=1)),
        Group(name="b", tally=Tally(refused=1, failed=1, refusals=1)),
    )


@pytest.mark.parametrize(
    ("groups", "field"),
    [("prompt_versions", "prompt_version"), ("locales", "locale"), ("tenants", "tenant")],
)
def test_what_the_caller_stated_makes_groups(ledger: Ledger, keep: Keep, groups: str, field: str) -> None:
    stated = [exchange(caller=Caller(**{field: value})) for value in ("one", "two", "two")]
    keep(*stated, ANSWER)

    found: tuple[Group, ...] = getattr(statistics(ledger), groups)
    assert [(group.label, group.tally.rated) for group in found] == [
        ("two", 2),
        ("one", 1),
        ("not stated", 1),
    ]


def test_providers_and_interfaces_make_groups(ledger: Ledger, keep: Keep) -> None:
    keep(
        exchange(finding(provider=None), api="messages"),
        exchange(finding(provider="anthropic"), api="messages"),
    )
    found = statistics(ledger)

    assert [group.label for group in found.providers] == ["anthropic", "not stated"]
    assert [(group.label, group.tally.rated) for group in found.apis] == [("messages", 2)]


def test_people_are_shown_by_hash_the_most_refused_first(ledger: Ledger, keep: Keep) -> None:
    ada, bob, eve = (Caller(person=name) for name in ("ada", "bob", "eve"))
    keep(
        *[exchange(caller=ada)] * 3,
        exchange(finding(Outcome.REFUSED), caller=bob),
        exchange(finding(Outcome.UNKNOWN), caller=bob),
        exchange(VERDICT.finding, caller=bob),
        exchange(caller=eve),
        REFUSAL,
    )
    found = statistics(ledger, top=2)

    assert found.people_total == 3
    assert found.people == (
        Group(name=ledger.key.person("bob"), tally=Tally(refused=1, unknown=1, refusals=1, verdicts=1)),
        Group(name=ledger.key.person("ada"), tally=Tally(answered=3)),
    )


@pytest.mark.parametrize(
    ("bucket", "starts"),
    [
        ("hour", [-HOUR, 0.0, HOUR, 7 * DAY - HOUR, 7 * DAY]),
        ("day", [-DAY, 0.0, 6 * DAY, 7 * DAY]),
        ("week", [-7 * DAY, 0.0, 7 * DAY]),
    ],
)
def test_periods_begin_on_the_hour_at_midnight_and_on_monday(
    ledger: Ledger, keep: Keep, bucket: Literal["hour", "day", "week"], starts: list[float]
) -> None:
    moments = (-0.001, 0.0, HOUR, 7 * DAY - 0.001, 7 * DAY)
    keep(*[exchange(at=MONDAY + moment) for moment in moments])

    assert [period.start - MONDAY for period in statistics(ledger, bucket=bucket).periods] == starts


def test_a_period_has_its_own_rate(ledger: Ledger, keep: Keep) -> None:
    keep(exchange(at=MONDAY), exchange(finding(Outcome.REFUSED), at=MONDAY + DAY - 1))

    assert statistics(ledger).periods == (
        Period(start=MONDAY, tally=Tally(answered=1, refused=1, refusals=1)),
    )


def test_since_is_counted_and_until_is_not(ledger: Ledger, keep: Keep) -> None:
    keep(*[exchange(at=MONDAY + second) for second in range(5)])

    assert statistics(ledger, since=MONDAY + 1, until=MONDAY + 3).tally.answered == 2


def test_records_are_chosen_by_what_they_state(ledger: Ledger, keep: Keep) -> None:
    keep(*[exchange(model="a", caller=Caller(locale="de"))] * 2, exchange(model="a"), exchange(model="b"))

    assert statistics(ledger, where={"model": "a", "locale": "de"}).tally.answered == 2


def test_records_are_chosen_by_what_they_do_not_state(ledger: Ledger, keep: Keep) -> None:
    keep(exchange(caller=Caller(locale="de")), ANSWER, ANSWER)

    assert statistics(ledger, where={"locale": None}).tally.answered == 2


def test_one_persons_records_are_found_by_the_hash_of_their_id(ledger: Ledger, keep: Keep) -> None:
    keep(exchange(caller=Caller(person="ada", tenant="north")), exchange(caller=Caller(person="bob")), ANSWER)
    ada = ledger.key.person("ada", tenant="north")

    assert statistics(ledger, where={"person": ada}).tally.answered == 1


def test_a_misspelt_name_is_answered_with_the_nearest(ledger: Ledger) -> None:
    with pytest.raises(SettingError, match="'modle' cannot be asked for") as caught:
        statistics(ledger, where={"modle": "a"})

    assert caught.value.hint == "did you mean 'model'?"


def test_a_misspelt_period_is_answered_with_the_nearest(ledger: Ledger) -> None:
    with pytest.raises(SettingError, match="there is no period 'weak'") as caught:
        statistics(ledger, bucket="weak")  # type: ignore[arg-type]  # wrong on purpose

    assert caught.value.hint == "did you mean 'week'?"


def test_failures_inside_demur_and_broken_off_replies_are_counted(ledger: Ledger, keep: Keep) -> None:
    keep(ANSWER, exchange(error="DEM-000"), *[exchange(completed=False)] * 2)
    found = statistics(ledger)

    assert (found.errors, found.incomplete) == (1, 2)


def test_statistics_need_no_key(ledger: Ledger, keep: Keep) -> None:
    keep(ANSWER)
    ledger.path.with_name("demur.db.key").unlink()

    assert statistics(open_reader(ledger.path)).tally.answered == 1


def test_a_ledger_that_was_damaged_meanwhile_is_an_error(ledger: Ledger) -> None:
    ledger.close()
    ledger.path.write_bytes(b"not a database at all " * 200)

    with pytest.raises(LedgerError, match="file is not a database"):
        statistics(ledger)
