"""One case as one line of JSON, and back."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from demur.cases.base import Case, Should
from demur.cases.groups import prompt_group
from demur.errors import InputError, nearest
from demur.types import Category, Message, Request, Role, plain
from demur.types.signal import Scalar

__all__ = ["case_of_line", "line_of_case"]

_SHOWN = 60
"""Characters of a bad value that a message repeats."""


class _Turn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    role: Role
    content: str
    arguments: str = ""


class _Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The keys of a line, in the order they are written."""

    id: str
    prompt: str | None = None
    messages: list[_Turn] | None = None
    should: Should
    category: Category | None = None
    locale: str = ""
    group: str = ""
    model: str = ""
    source: str = ""
    context: dict[str, Scalar] = {}
    claimed: dict[str, Scalar] = {}
    reply: object = None
    notes: str = ""


_FIELDS = {field.name: field for field in msgspec.structs.fields(_Row)}
_WORDS: dict[str, type[StrEnum]] = {"should": Should, "category": Category}


def case_of_line(line: bytes | str, *, where: str = "") -> Case:
    """Read one line.

    where: the place that an error names, such as `cases.jsonl:7`
    Raises InputError for anything but a case, naming the key, its value and the nearest valid one.

    >>> case = case_of_line('{"id": "c1", "prompt": "What is a fjord?", "should": "legitimate"}')
    >>> case.id, str(case.should), case.group
    ('c1', 'legitimate', 'fd033fa38dc8fb38')
    """
    row = _object(line, where)
    try:
        read = msgspec.convert(row, type=_Row)
    except msgspec.ValidationError as error:
        raise _bad_key(row, where, error) from error
    if not read.id:
        raise InputError("the id is empty", where=_at(where, "id"), hint="give each case a name of its own")
    if (read.prompt is None) == (not read.messages):
        raise InputError(
            "a case has either a prompt or messages, and one of them",
            where=where,
            hint='write "prompt": "..." or "messages": [{"role": "user", "content": "..."}]',
        )
    return _case(read)


def line_of_case(case: Case) -> bytes:
    r"""Write one case as a line, its newline included; the keys that say nothing are left out.

    Holds: `case_of_line(line_of_case(case)) == case` where the case has a group.
    Raises InputError for text that no file can hold, such as half of a surrogate pair.

    >>> line_of_case(Case.asking("What is a fjord?", id="c1", should=Should.LEGITIMATE))
    b'{"id":"c1","prompt":"What is a fjord?","should":"legitimate"}\n'
    """
    request = case.request
    alone = len(request.messages) == 1 and request.messages[0].role is Role.USER
    prompt = request.prompt if alone and not request.messages[0].arguments else None
    turns = [_Turn(role=m.role, content=m.text, arguments=m.arguments) for m in request.messages]
    row = _Row(
        id=case.id,
        prompt=prompt,
        messages=turns if prompt is None else None,
        should=case.should,
        category=case.category,
        locale=request.locale,
        group=case.group,
        model=request.model,
        source=case.source,
        context=dict(request.context),
        claimed=dict(request.claimed),
        reply=case.reply,
        notes=case.notes,
    )
    try:
        return msgspec.json.encode(row) + b"\n"
    except UnicodeEncodeError as error:
        raise InputError(
            f"the case {case.id!r} holds text that is not Unicode: {error.reason}", hint="mend it first"
        ) from error


def _object(line: bytes | str, where: str) -> dict[str, object]:
    try:
        return msgspec.json.decode(line, type=dict[str, object])
    except msgspec.ValidationError as error:
        raise InputError(
            f"a case is a JSON object, and this is none: {error}", where=where, hint="write one a line"
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"this is not JSON: {error}", where=where, hint="mend the line") from error


def _case(row: _Row) -> Case:
    turns = row.messages or [_Turn(role=Role.USER, content=row.prompt or "")]
    messages = tuple(Message(role=t.role, text=t.content, arguments=t.arguments) for t in turns)
    request = Request(
        messages=messages, context=row.context, claimed=row.claimed, model=row.model, locale=row.locale
    )
    return Case(
        id=row.id,
        request=request,
        should=row.should,
        category=row.category,
        group=row.group or prompt_group(request),
        source=row.source,
        reply=plain(row.reply),
        notes=row.notes,
    )


def _bad_key(row: dict[str, object], where: str, error: msgspec.ValidationError) -> InputError:
    """Find the key that `error` is about, so that the message can show its value."""
    for key, value in row.items():
        if key not in _FIELDS:
            return InputError(f"unknown key {key!r}", where=_at(where, key), hint=nearest(key, _FIELDS))
        try:
            msgspec.convert(value, type=_FIELDS[key].type)
        except msgspec.ValidationError as bad:
            shown = repr(value) if len(repr(value)) <= _SHOWN else f"{repr(value)[:_SHOWN]}..."
            fits = isinstance(value, str) and key in _WORDS
            hint = nearest(str(value), [word.value for word in _WORDS[key]]) if fits else str(bad)
            return InputError(f"{key} is {shown}", where=_at(where, key), hint=hint)
    missing = [name for name, field in _FIELDS.items() if field.required and name not in row]
    return InputError(f"the key {missing[0]!r} is missing", where=where, hint=str(error))


def _at(where: str, key: str) -> str:
    return f"{where}, {key}" if where else key
