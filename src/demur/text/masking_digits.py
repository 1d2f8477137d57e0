"""Finds values that are made of digits: cards, accounts, telephone numbers and national ids."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from functools import cache

from demur.text.spans import MaskSpan

__all__ = ["digit_spans", "region_of"]

Check = Callable[[str], bool]

# Groups of digits with one separator between them; every repetition is bounded.
_RUN = re.compile(r"(?<!\d)\+?\(?\d{1,40}(?:[ \u00a0./()\u2010-\u2015-]{1,3}\d{1,40}){0,15}")
_GROUP = re.compile(r"\d+")
# Looks ahead only, since what follows an account may be another one.
_IBAN = re.compile(r"(?<![A-Za-z0-9])(?=([A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30}))")
_DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})")
_BUDGET = 3000
"""Stretches of one text that are examined: about a second at the worst."""
_MOST_GROUPS = 6
"""In how many groups a telephone number or an id is written."""
_LONG = 9
"""Digits in a row that are masked whatever they are."""
_REGION = 2
_CARD, _PHONE = range(13, 20), range(7, 16)
_SHORTEST_IBAN = 15
_REGIONS = ("US", "GB", "DE", "FR")
"""Whose telephone numbers are looked for without a country code, beside the speaker's own country."""

# Country, module of python-stdnum, digits; only ids whose check digits make a chance hit rare.
_NATIONAL = (
    ("at.vnr", 10),
    ("au.tfn", 9),
    ("be.nn", 11),
    ("br.cpf", 11),
    ("ca.sin", 9),
    ("ch.ssn", 13),
    ("de.idnr", 11),
    ("dk.cpr", 10),
    ("fr.nir", 15),
    ("gb.nhs", 10),
    ("no.fodselsnummer", 11),
    ("pl.pesel", 11),
    ("ro.cnp", 13),
    ("se.personnummer", 10),
    ("us.ssn", 9),
)
# National ids with letters: shape, and the module that checks it.
_LETTERED = (
    (re.compile(r"\b[XYZxyz]-?\d{7}-?[A-Za-z]\b"), "es.nie"),
    (re.compile(r"\b\d{8}-?[A-Za-z]\b"), "es.dni"),
    (re.compile(r"\b[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]\b"), "it.codicefiscale"),
    (re.compile(r"\b\d{6}[-+A-Fa-f]\d{3}[0-9A-Za-z]\b"), "fi.hetu"),
    (re.compile(r"\b[A-Za-z]{4}\d{6}[A-Za-z]{6}[0-9A-Za-z]\d\b"), "mx.curp"),
)


def digit_spans(text: str, region: str | None) -> Iterator[MaskSpan]:
    """Yield values made of digits, in no order; they may overlap.

    region: whose telephone numbers are expected; None expects those of a few large countries only

    >>> [(span.kind, text[span.start:span.end]) for text in ("card 4111 1111 1111 1111 12/27",)
    ...     for span in digit_spans(text, None)]
    [('CARD', '4111 1111 1111 1111')]
    """
    budget = iter(range(_BUDGET))
    yield from _ibans(text, budget)
    for pattern, module in _LETTERED:
        for match in pattern.finditer(text):
            if _check(module)(match.group()):
                yield MaskSpan(start=match.start(), end=match.end(), kind="NATIONAL_ID")
    for run in _RUN.finditer(text):
        yield from _Run(run, region=region, budget=budget).spans()


def region_of(locale: str) -> str | None:
    """Give the country that a BCP 47 tag names; None where it names none.

    >>> region_of("de-AT"), region_of("zh-Hant-TW"), region_of("de")
    ('AT', 'TW', None)
    """
    parts = locale.replace("_", "-").split("-")[1:]
    return next((part.upper() for part in parts if len(part) == _REGION and part.isalpha()), None)


def _ibans(text: str, budget: Iterator[int]) -> Iterator[MaskSpan]:
    is_valid = _check("iban")
    for match in _IBAN.finditer(text):
        # A word that follows in the same letters belongs to the match, but not to the account.
        for end in range(match.end(1), match.start() + _SHORTEST_IBAN - 1, -1):
            if not text[end - 1].isalnum():
                continue
            if next(budget, None) is None or is_valid(text[match.start() : end]):
                yield MaskSpan(start=match.start(), end=end, kind="IBAN")
                break


class _Run:
    """Groups of digits that follow each other.

    budget: gives one item for each stretch that may still be examined; afterwards every run is masked whole
    """

    def __init__(self, run: re.Match[str], *, region: str | None, budget: Iterator[int]) -> None:
        self._text, self._start, self._end = run.string, run.start(), run.end()
        self._region, self._budget = region, budget
        self._groups = [match.span() for match in _GROUP.finditer(self._text, *run.span())]

    def spans(self) -> Iterator[MaskSpan]:
        """Yield the values in it: of those that begin with the same group the longest."""
        first = 0
        while first < len(self._groups):
            last, kind = self._from(first)
            if kind:
                yield MaskSpan(start=self._begin(first), end=self._groups[last][1], kind=kind)
            first = last + 1

    def _from(self, first: int) -> tuple[int, str]:
        for last in range(len(self._groups) - 1, first - 1, -1):
            digits = "".join(self._text[start:end] for start, end in self._groups[first : last + 1])
            if not _PHONE.start <= len(digits) < _CARD.stop:
                continue
            if next(self._budget, None) is None:
                return len(self._groups) - 1, "NUMBER"
            words = self._text[self._begin(first) : self._groups[last][1]]
            if kind := _kind(words, digits, groups=last - first + 1, region=self._region):
                return last, kind
        start, end = self._groups[first]
        return first, "NUMBER" if end - start >= _LONG else ""

    def _begin(self, first: int) -> int:
        # A plus sign or a bracket before the first group belongs to the number.
        return self._start if first == 0 else self._groups[first][0]


def _kind(words: str, digits: str, *, groups: int, region: str | None) -> str:
    if _DATE.fullmatch(words):
        return ""
    if len(digits) in _CARD and _check("luhn")(digits):
        return "CARD"
    if groups > _MOST_GROUPS:
        return ""
    if any(len(digits) == length and _check(module)(words) for module, length in _NATIONAL):
        return "NATIONAL_ID"
    return "PHONE" if len(digits) in _PHONE and _is_phone(words, digits, region=region) else ""


@cache
def _check(module: str) -> Check:
    # The modules of python-stdnum are loaded when the first text is masked, which most programs never do.
    is_valid: Check = importlib.import_module(f"stdnum.{module}").is_valid
    return is_valid


def _is_phone(words: str, digits: str, *, region: str | None) -> bool:
    # Importing the numbering plans takes a tenth of a second; most programs that read a ledger mask nothing.
    import phonenumbers  # noqa: PLC0415 - as said above

    if words.startswith(("+", "00")):
        try:
            return phonenumbers.is_possible_number(phonenumbers.parse(f"+{digits.lstrip('0')}"))
        except phonenumbers.NumberParseException:
            return False
    # Where numbers without a country begin with a nought, it tells them from years and sums.
    return any(
        phonenumbers.is_valid_number(phonenumbers.parse(digits, one))
        for one in dict.fromkeys((region if region in phonenumbers.SUPPORTED_REGIONS else "US", *_REGIONS))
        if digits.startswith("0") or phonenumbers.ndd_prefix_for_region(one, strip_non_digits=True) != "0"
    )
