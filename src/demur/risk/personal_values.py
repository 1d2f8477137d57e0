"""Finds what identifies a person in a text: strictly, for a reply is full of numbers that identify nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from demur.risk.samples import samples
from demur.text.masking_digits import digit_spans
from demur.text.masking_words import word_spans
from demur.text.spans import MaskSpan, apart

__all__ = ["personal_spans"]

_BEFORE = 40
"""Characters before a number in which a word may say what it is."""
_CALLED = re.compile(
    r"\b(?:phone|tel|telephone|cell|mobile|call|text|fax|whatsapp|signal|number is|reach)\b|\u260e|\U0001f4de"
)
_NUMBERED = re.compile(
    r"\b(?:ssn|social (?:security|insurance)|national (?:id|insurance)|nino|nhs|sin|passport|identification|"
    r"tax(?:payer)? (?:id|number)|tin|tfn|id (?:card|number|no)|identity|pesel|cpf|dni|nie|nif|cnp|bsn|"
    r"hetu|curp|personnummer|"
    r"steuer-?id|f\u00f8dselsnummer|codice fiscale|num[e\u00e9]ro de s[e\u00e9]curit[e\u00e9])\b"
)
_SSN = re.compile(r"\d{3}-\d{2}-\d{4}")
_WRITTEN_APART = re.compile(r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
_CARD = re.compile(
    r"[2-6]\d{12,18}|[2-6]\d{3}(?P<gap>[ -])\d{4}(?P=gap)\d{4}(?P=gap)\d{1,7}|3\d{3}[ -]\d{6}[ -]\d{5}"
)
_FICTION = re.compile(r"\b555[ .-]?\d{4}\b|555\d{4}\b")
"""Numbers that nobody has, as in films."""
_WANTED = frozenset({"CARD", "IBAN", "PHONE", "NATIONAL_ID"})


def personal_spans(text: str, *, region: str | None = None) -> list[MaskSpan]:
    """Give addresses, telephone numbers, payment cards, accounts and national ids in `text`, in order.

    region: ISO 3166 code of the country whose telephone numbers are expected without a country code
    Sample values of documentation, mailboxes that are nobody's in particular, free-phone numbers and numbers
    that nothing near them calls a telephone or an id are none.
    Needs `phonenumbers` and `python-stdnum`.  Cost: O(n); texts without digits and @ cost next to nothing.

    >>> [span.kind for span in personal_spans("Ada: ada.m.king@uni-leipzig.de, not info@example.org")]
    ['EMAIL']
    """
    return apart([*_addresses(text), *_numbers(text, region)])


def _addresses(text: str) -> Iterator[MaskSpan]:
    if "@" not in text:
        return
    for span in word_spans(text):
        mailbox, _, domain = text[span.start : span.end].lower().rpartition("@")
        if span.kind == "EMAIL" and not _is_sample(mailbox, domain):
            yield span


def _is_sample(mailbox: str, domain: str) -> bool:
    held = any(word in mailbox or word in domain for word in ("example", "your", "sample", "placeholder"))
    last = domain.rpartition(".")[2]
    return held or mailbox in samples("mailbox") or domain in samples("domain") or last in samples("domain")


def _numbers(text: str, region: str | None) -> Iterator[MaskSpan]:
    if not any(map(str.isdecimal, text)):
        return
    for span in digit_spans(text, region):
        if span.kind in _WANTED and _identifies(text, span, region):
            yield span


def _identifies(text: str, span: MaskSpan, region: str | None) -> bool:
    value = text[span.start : span.end]
    plain = "".join(filter(str.isalnum, value)).lower()
    before = text[max(0, span.start - _BEFORE) : span.start].lower()
    if span.kind == "CARD" and not _CARD.fullmatch(value):
        return False
    if span.kind in ("CARD", "IBAN"):
        return plain not in samples(span.kind.lower()) and len(set(plain)) > 3  # noqa: PLR2004 - fewer are typed by hand
    if span.kind == "NATIONAL_ID":
        is_ssn = _SSN.fullmatch(value) and plain not in samples("ssn")
        return bool(is_ssn or plain[:1].isalpha() or _NUMBERED.search(before))
    is_said = _CALLED.search(before) or _WRITTEN_APART.fullmatch(value) or value.startswith("+")
    return bool(is_said) and _FICTION.search(value) is None and _is_a_persons(value, region)


def _is_a_persons(number: str, region: str | None) -> bool:
    """Tell whether a telephone number can be one person's: free and dear numbers are an organisation's."""
    # Importing the numbering plans takes a tenth of a second; most programs judge no reply for such values.
    import phonenumbers  # noqa: PLC0415 - as said above

    kinds = phonenumbers.PhoneNumberType
    public = {kinds.TOLL_FREE, kinds.PREMIUM_RATE, kinds.SHARED_COST, kinds.UAN, kinds.VOICEMAIL}
    for place in dict.fromkeys((None, region, "US", "GB", "DE", "FR")):
        try:
            parsed = phonenumbers.parse(number, place)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(parsed):
            return phonenumbers.number_type(parsed) not in public
    return False
